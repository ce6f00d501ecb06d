package dev.damask.observe;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.decorate.BulkheadFullException;
import dev.damask.decorate.Circuit;
import dev.damask.decorate.CircuitOpenException;
import dev.damask.testing.Allocation;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

final class MicrometerListenerTest {

  private static final String TYPE = "app.Client";

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final MicrometerListener listener = new MicrometerListener(registry);

  /** Whose every word fails. */
  private static final class Mute extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      throw new IllegalStateException();
    }

    @Override
    public String toString() {
      throw new IllegalStateException();
    }
  }

  @Test
  void everyEventHasItsMeter() {
    listener.on(new CallEnded(TYPE, "fetch", Duration.ofMillis(20), null));
    listener.on(new CallEnded(TYPE, "fetch", Duration.ofMillis(30), null));
    listener.on(new CallEnded(TYPE, "fetch", Duration.ofMillis(40), new Mute()));
    listener.on(new AttemptFailed(TYPE, "fetch", 1, 3, Duration.ZERO, new Mute()));
    listener.on(new AttemptFailed(TYPE, "fetch", 3, 3, null, null));
    for (CacheAsked.Answer answer : CacheAsked.Answer.values()) {
      listener.on(new CacheAsked(TYPE, "fetch", answer));
    }
    listener.on(new CallRejected(TYPE, "fetch", new CircuitOpenException(TYPE, "fetch", null)));
    listener.on(new CallRejected(TYPE, "fetch", new BulkheadFullException(TYPE, "fetch")));
    listener.on(new CallTimedOut(TYPE, "fetch", Duration.ofSeconds(1)));
    listener.on(new FallbackAnswered(TYPE, "fetch", new Mute()));
    listener.on(new CircuitChanged(TYPE, "fetch", Circuit.State.CLOSED, Circuit.State.OPEN));
    listener.on(new StoreFailed(TYPE, "fetch", StoreFailed.Operation.GET, new IOException()));

    assertThat(registry.getMeters().stream().map(MicrometerListenerTest::shown).sorted().toList())
        .containsExactly(
            "damask.attempt{} 2.0",
            "damask.cache{answer=computed} 1.0",
            "damask.cache{answer=hit} 1.0",
            "damask.cache{answer=joined} 1.0",
            "damask.cache{answer=shared} 1.0",
            "damask.cache{answer=stale} 1.0",
            "damask.call{outcome=failure} 1.0",
            "damask.call{outcome=success} 2.0",
            "damask.circuit{} 1.0",
            "damask.fallback{} 1.0",
            "damask.rejection{reason=BulkheadFullException} 1.0",
            "damask.rejection{reason=CircuitOpenException} 1.0",
            "damask.store{} 1.0",
            "damask.timeout{} 1.0")
        .inOrder();
    assertThat(
            registry
                .get("damask.call")
                .tags("class", TYPE, "method", "fetch", "outcome", "success")
                .timer()
                .totalTime(TimeUnit.MILLISECONDS))
        .isEqualTo(50.0);
  }

  /** Name, tags but for the class and the method, and the first value. */
  private static String shown(Meter meter) {
    assertThat(meter.getId().getTag("class")).isEqualTo(TYPE);
    assertThat(meter.getId().getTag("method")).isEqualTo("fetch");
    List<String> tags =
        meter.getId().getTags().stream()
            .filter(tag -> !List.of("class", "method").contains(tag.getKey()))
            .map(tag -> tag.getKey() + "=" + tag.getValue())
            .toList();
    return meter.getId().getName()
        + "{"
        + String.join(", ", tags)
        + "} "
        + meter.measure().iterator().next().getValue();
  }

  @Test
  void methodsAreCountedApart() {
    listener.on(new CacheAsked(TYPE, "fetch", CacheAsked.Answer.HIT));
    listener.on(new CacheAsked(TYPE, "load", CacheAsked.Answer.HIT));
    listener.on(new CacheAsked("app.Other", "fetch", CacheAsked.Answer.HIT));
    assertThat(registry.getMeters()).hasSize(3);
  }

  @Test
  void aMeterThatIsThereIsFoundWithoutAllocation() {
    CallEvent hit = new CacheAsked(TYPE, "fetch", CacheAsked.Answer.HIT);
    CallEvent rejected =
        new CallRejected(TYPE, "fetch", new CircuitOpenException(TYPE, "fetch", null));
    assertThat(
            Allocation.perRun(
                () -> {
                  listener.on(hit);
                  listener.on(rejected);
                }))
        .isEqualTo(0);
  }

  @Test
  void metersThatAreDeniedAreNoFailure() {
    registry.config().meterFilter(MeterFilter.deny());
    for (Circuit.State to : List.of(Circuit.State.OPEN, Circuit.State.CLOSED)) {
      listener.on(new CircuitChanged(TYPE, "fetch", Circuit.State.HALF_OPEN, to));
    }
    listener.on(new CallEnded(TYPE, "fetch", Duration.ofMillis(20), null));
    listener.on(new CacheAsked(TYPE, "fetch", CacheAsked.Answer.HIT));
    assertThat(registry.getMeters()).isEmpty();
  }

  @Test
  void circuitsAreCountedWhereTheirGaugeIsRefusedAtFirst() {
    AtomicBoolean refuses = new AtomicBoolean(true);
    registry
        .config()
        .meterFilter(
            new MeterFilter() {
              @Override
              public MeterFilterReply accept(Meter.Id id) {
                if (refuses.get()) {
                  throw new IllegalArgumentException("another meter has that name");
                }
                return MeterFilterReply.NEUTRAL;
              }
            });
    CallEvent opened = new CircuitChanged(TYPE, "fetch", Circuit.State.CLOSED, Circuit.State.OPEN);
    assertThrows(IllegalArgumentException.class, () -> listener.on(opened));
    refuses.set(false);
    listener.on(opened);
    listener.on(new CircuitChanged(TYPE, "fetch", Circuit.State.OPEN, Circuit.State.CLOSED));
    assertThat(registry.get("damask.circuit").gauge().value()).isEqualTo(1.0);
  }

  @Test
  void needsARegistry() {
    assertThrows(NullPointerException.class, () -> new MicrometerListener(null));
  }
}
