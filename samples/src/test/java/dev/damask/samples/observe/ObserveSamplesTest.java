package dev.damask.samples.observe;

import static com.google.common.truth.Truth.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

/** The samples do what the tour says. */
final class ObserveSamplesTest {

  @Test
  void fourCallsAreCountedAndRecorded() throws Exception {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    try (Flight flight = new Flight()) {
      ObserveTour.call(ObserveTour.heardBy(registry));
      assertThat(ObserveTour.meters(registry))
          .containsExactly(
              "damask.attempt fetchData: 1",
              "damask.cache computed cachedData: 1",
              "damask.cache hit cachedData: 1",
              "damask.call cachedData success: 2",
              "damask.call fetchData success: 1",
              "damask.circuit ask: 1",
              "damask.fallback ask: 2");
      assertThat(flight.read())
          .containsExactly(
              "Attempt 1 of fetchData: java.io.IOException",
              "Call of fetchData",
              "Cache of cachedData: COMPUTED",
              "Call of cachedData",
              "Cache of cachedData: HIT",
              "Call of cachedData",
              "Fallback of ask: java.io.IOException",
              "Circuit of ask is OPEN",
              "Fallback of ask: java.io.IOException")
          .inOrder();
    }
  }
}
