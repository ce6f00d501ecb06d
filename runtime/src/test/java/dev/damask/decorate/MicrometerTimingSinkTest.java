package dev.damask.decorate;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class MicrometerTimingSinkTest {

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final TimingSink sink = new MicrometerTimingSink(registry);

  @Test
  void oneTimerForEachMethodAndOutcome() {
    sink.record("app.Client", "fetchData", Duration.ofMillis(20), null);
    sink.record("app.Client", "fetchData", Duration.ofMillis(30), null);
    sink.record("app.Client", "fetchData", Duration.ofMillis(40), new IOException());
    IOException anonymous = new IOException() {};
    sink.record("app.Client", "fetchData", Duration.ofMillis(50), anonymous);

    assertThat(registry.getMeters()).hasSize(3);
    assertThat(timer("none").count()).isEqualTo(2);
    assertThat(timer("none").totalTime(TimeUnit.MILLISECONDS)).isEqualTo(50.0);
    assertThat(timer("IOException").count()).isEqualTo(1);
    assertThat(timer(anonymous.getClass().getName()).count()).isEqualTo(1);
  }

  @Test
  void needsARegistry() {
    assertThrows(NullPointerException.class, () -> new MicrometerTimingSink(null));
  }

  private Timer timer(String exception) {
    return registry
        .get("method.timed")
        .tags("class", "app.Client", "method", "fetchData", "exception", exception)
        .timer();
  }
}
