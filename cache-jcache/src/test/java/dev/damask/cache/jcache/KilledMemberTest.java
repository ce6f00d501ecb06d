package dev.damask.cache.jcache;

import static com.google.common.truth.Truth.assertThat;

import dev.damask.testing.Load;
import dev.damask.testing.LoadedJvm;
import dev.damask.testing.LoadedJvm.Count;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Two JVMs, each a member of one Hazelcast cluster, ask by four threads each, while one of them is
 * killed and started again.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class KilledMemberTest {

  /** Few, as each may take a while on a machine that has other things to do. */
  private static final int HITS = 50;

  private final String cluster = UUID.randomUUID().toString();
  private Jvm one;
  private Jvm two;

  /** A JVM, and where others find its member. */
  private record Jvm(LoadedJvm load, String address) {}

  private Jvm start(int members, String... known) throws IOException {
    String[] arguments = new String[known.length + 1];
    arguments[0] = cluster;
    System.arraycopy(known, 0, arguments, 1, known.length);
    LoadedJvm load = LoadedJvm.start(AskingMember.class, arguments);
    String[] said = load.read().split(" ");
    assertThat(Integer.parseInt(said[1])).isAtLeast(members);
    return new Jvm(load, said[0]);
  }

  @AfterEach
  void stop() {
    for (Jvm jvm : new Jvm[] {one, two}) {
      if (jvm != null) {
        jvm.load.close();
      }
    }
  }

  @Test
  void noCallFailsAndNoValueIsWrong() throws Exception {
    one = start(1);
    one.load.await(Count::hits, HITS);
    two = start(2, one.address);
    two.load.await(Count::hits, HITS);
    assertThat(one.load.count().computed()).isAtMost(Load.QUESTIONS);

    // The first one, which has computed what there is.
    say("killed", one.load.count());
    one.load.kill();
    two.load.await(Count::hits, HITS);
    one = start(2, two.address);
    one.load.await(Count::hits, HITS);
    two.load.await(Count::hits, HITS);
    say("ended", one.load.end());
    say("ended", two.load.end());
  }

  private static void say(String what, Count count) {
    System.out.println("a member of Hazelcast that is " + what + ": " + count);
    LoadedJvm.assertAllWell(count);
  }
}
