package dev.damask.cache.redis;

import dev.damask.testing.LoadedJvm;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two JVMs ask by four threads each, while Redis is killed and started again. */
final class KilledEngineTest {

  @Test
  void noCallFailsAndNoValueIsWrong() throws Exception {
    try (RedisServer server = RedisServer.start("swordfish");
        LoadedJvm one = LoadedJvm.start(Asker.class, server.uri().toString());
        LoadedJvm two = LoadedJvm.start(Asker.class, server.uri().toString())) {
      List<LoadedJvm> both = List.of(one, two);
      for (int round = 0; round < 3; round++) {
        for (LoadedJvm jvm : both) {
          jvm.await(LoadedJvm.Count::hits, 500);
        }
        server.kill();
        for (LoadedJvm jvm : both) {
          jvm.await(LoadedJvm.Count::computed, 500); // the store is down: all is computed
        }
        server.restart();
      }
      for (LoadedJvm jvm : both) {
        jvm.await(LoadedJvm.Count::hits, 500);
        LoadedJvm.Count count = jvm.end();
        System.out.println("three kills of Redis: " + count);
        LoadedJvm.assertAllWell(count);
      }
    }
  }
}
