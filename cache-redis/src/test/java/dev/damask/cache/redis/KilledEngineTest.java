package dev.damask.cache.redis;

import static com.google.common.truth.Truth.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two JVMs ask by four threads each, while Redis is killed and started again. */
final class KilledEngineTest {

  /** What an asker has counted. */
  private record Count(long calls, long computed, long failed, long wrong) {

    /** How many calls others' values have answered, or other calls' of the same JVM. */
    long hits() {
      return calls - computed;
    }
  }

  /** Another JVM. */
  private static final class Jvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader in;
    private final OutputStream out;

    Jvm(String uri) throws IOException {
      process =
          new ProcessBuilder(
                  System.getProperty("java.home") + "/bin/java",
                  "-Xmx128m",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Asker.class.getName(),
                  uri)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      in =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      out = process.getOutputStream();
    }

    /** What it has counted by now; the last time, once it has ended. */
    Count count(char order) throws IOException {
      out.write(order);
      out.flush();
      long[] counts = Arrays.stream(in.readLine().split(" ")).mapToLong(Long::parseLong).toArray();
      return new Count(counts[0], counts[1], counts[2], counts[3]);
    }

    /** Waits until so many calls more have been answered by values that were there. */
    void awaitHits(long more) throws IOException {
      long before = count('?').hits();
      while (count('?').hits() < before + more) {
        Thread.onSpinWait();
      }
    }

    /** Waits until so many calls more have computed. */
    void awaitComputed(long more) throws IOException {
      long before = count('?').computed();
      while (count('?').computed() < before + more) {
        Thread.onSpinWait();
      }
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }

  @Test
  void noCallFailsAndNoValueIsWrong() throws Exception {
    try (RedisServer server = RedisServer.start("swordfish");
        Jvm one = new Jvm(server.uri().toString());
        Jvm two = new Jvm(server.uri().toString())) {
      List<Jvm> both = List.of(one, two);
      for (int round = 0; round < 3; round++) {
        for (Jvm jvm : both) {
          jvm.awaitHits(2_000);
        }
        server.kill();
        for (Jvm jvm : both) {
          jvm.awaitComputed(2_000); // the store is down: all is computed
        }
        server.restart();
      }
      for (Jvm jvm : both) {
        jvm.awaitHits(2_000);
        Count count = jvm.count('x');
        System.out.println("three kills of Redis: " + count);
        assertThat(count.failed()).isEqualTo(0);
        assertThat(count.wrong()).isEqualTo(0);
      }
    }
  }
}
