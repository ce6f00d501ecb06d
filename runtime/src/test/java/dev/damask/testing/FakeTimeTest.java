package dev.damask.testing;

import static com.google.common.truth.Truth.assertThat;

import dev.damask.Environment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class FakeTimeTest {

  private final FakeTime time = new FakeTime();
  private final Environment environment = time.environment();

  @Test
  void sleepIsRecordedAndMovesTickerAndClock() throws InterruptedException {
    environment.sleeper().sleep(Duration.ofSeconds(2));

    assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(2));
    assertThat(environment.ticker().getAsLong()).isEqualTo(2_000_000_000L);
    assertThat(environment.clock().instant()).isEqualTo(Instant.parse("2026-01-01T00:00:02Z"));
  }

  @Test
  void tasksRunInOrderEachAtItsTime() {
    List<String> ran = new ArrayList<>();
    schedule(ran, "late", 5);
    schedule(ran, "first", 1);
    schedule(ran, "second", 1);
    Future<?> cancelled = schedule(ran, "cancelled", 2);
    cancelled.cancel(false);

    assertThat(time.delays())
        .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(5));
    time.advance(Duration.ofSeconds(4));

    assertThat(ran).containsExactly("first at 1", "second at 1").inOrder();
    assertThat(time.nanos()).isEqualTo(4_000_000_000L);
    time.advance(Duration.ofSeconds(1));
    assertThat(ran).containsExactly("first at 1", "second at 1", "late at 5").inOrder();
  }

  @Test
  void taskMayScheduleAnother() {
    List<String> ran = new ArrayList<>();
    environment.scheduler().schedule(() -> schedule(ran, "inner", 1), Duration.ofSeconds(1));

    time.advance(Duration.ofSeconds(2));

    assertThat(ran).containsExactly("inner at 2");
  }

  private Future<?> schedule(List<String> ran, String name, int seconds) {
    return environment
        .scheduler()
        .schedule(
            () -> ran.add(name + " at " + time.nanos() / 1_000_000_000L),
            Duration.ofSeconds(seconds));
  }
}
