package dev.damask.scope;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StopwatchTest {

  private final FakeTime time = new FakeTime();

  @Test
  void closingLogsOnceWhatHasElapsed() {
    try (CapturedLog log = new CapturedLog()) {
      time.set(1_000);
      Stopwatch stopwatch = Stopwatch.start("import", time.environment());
      assertThat(stopwatch.elapsed()).isEqualTo(Duration.ZERO);
      time.advance(Duration.ofNanos(123_450_000));
      assertThat(stopwatch.elapsed()).isEqualTo(Duration.ofNanos(123_450_000));
      assertThat(log.lines()).isEmpty();

      stopwatch.close();
      time.advance(Duration.ofSeconds(1));
      stopwatch.close();

      assertThat(stopwatch.elapsed()).isEqualTo(Duration.ofNanos(123_450_000));
      assertThat(log.linesWithLogger())
          .containsExactly("INFO dev.damask.scope.Stopwatch - import took 0.1235s");
    }
  }

  @Test
  void timeThatGoesBackIsNone() {
    time.set(1_000);
    Stopwatch stopwatch = Stopwatch.start("import", time.environment());
    time.set(0);
    assertThat(stopwatch.elapsed()).isEqualTo(Duration.ZERO);
  }

  @Test
  void systemTimePasses() {
    try (CapturedLog log = new CapturedLog()) {
      Stopwatch stopwatch = Stopwatch.start("import");
      while (stopwatch.elapsed().isZero()) {
        Thread.onSpinWait();
      }
      stopwatch.close();
      assertThat(stopwatch.elapsed()).isGreaterThan(Duration.ZERO);
      assertThat(log.lines()).hasSize(1);
      assertThat(log.lines().get(0)).matches("INFO import took \\d+\\.\\d{4}s");
    }
  }

  @Test
  void sinksAreNotTold() {
    List<String> heard = new ArrayList<>();
    Environment environment =
        time.builder()
            .timingSinks(List.of((type, name, elapsed, failure) -> heard.add(name)))
            .build();
    try (CapturedLog log = new CapturedLog()) {
      Stopwatch.start("import", environment).close();
      assertThat(log.lines()).hasSize(1);
    }
    assertThat(heard).isEmpty();
  }

  @Test
  void nothingHasNoName() {
    assertThrows(NullPointerException.class, () -> Stopwatch.start(null));
    assertThrows(NullPointerException.class, () -> Stopwatch.start("import", null));
  }
}
