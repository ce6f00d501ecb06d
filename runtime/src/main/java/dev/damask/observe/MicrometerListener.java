package dev.damask.observe;

import dev.damask.generated.Listening;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Counts events in a Micrometer registry. All meters have the tags {@code class}, the binary name
 * of the user's class, and {@code method}.
 *
 * <ul>
 *   <li>{@code damask.call}: a timer of calls, by {@code outcome}: {@code success} or {@code
 *       failure}
 *   <li>{@code damask.attempt}: a counter of attempts that failed or gave an unwanted result
 *   <li>{@code damask.cache}: a counter of what caches answered, by {@code answer}: {@code hit},
 *       {@code computed}, {@code joined}, {@code stale} or {@code shared}
 *   <li>{@code damask.cache.hits}, {@code .computed}, {@code .joined}, {@code .stale}, {@code
 *       .failures} and {@code .evictions}: what the {@link dev.damask.cache.CacheStats} of methods
 *       with {@code stats} count, of all their caches together; what is collected stays counted
 *   <li>{@code damask.rejection}: a counter of calls kept off, by {@code reason}: the simple name
 *       of the exception
 *   <li>{@code damask.timeout}, {@code damask.fallback}, {@code damask.store}: counters of calls
 *       whose time was up, of answers of fallbacks, and of failures of a cache's store
 *   <li>{@code damask.circuit}: a gauge of how many circuits of the method are open, of all keys
 *       and all wrappers together; those that methods share have their name as {@code method}. A
 *       circuit is open until a call, or whoever asks for its state, finds that it is to half open.
 *       One that is collected while it is open, with its wrapper, is open no more. Circuits of a
 *       key are never dropped while they are open.
 * </ul>
 *
 * <p>A meter is made at the first event of its kind, and kept: one that is removed from the
 * registry is not made again. Give one listener to all environments that share a registry, as each
 * counts the circuits that it is told of. {@link java.util.ServiceLoader} cannot make one, as it
 * knows no registry: give it to {@link dev.damask.Environment.Builder#listeners}, or write a
 * listener with a constructor without parameters that hands on to one of your registry.
 *
 * <p>Safe for use by several threads; allocates nothing once a meter is there. Needs {@code
 * io.micrometer:micrometer-core} on the class path.
 */
public final class MicrometerListener implements CallListener {

  private final MeterRegistry registry;

  /** Those of each method, by class and name: two maps, so that asking makes no key. */
  private final ConcurrentMap<String, ConcurrentMap<String, MethodMeters>> meters =
      new ConcurrentHashMap<>();

  /** A listener that counts in a registry, which keeps the meters. */
  @SuppressWarnings("exports") // whoever has a registry requires Micrometer
  public MicrometerListener(MeterRegistry registry) {
    this.registry = Objects.requireNonNull(registry, "registry");
  }

  @Override
  public void on(CallEvent event) {
    if (event instanceof CircuitChanged changed) {
      of(event.type(), Listening.circuitOf(changed)).changed(changed);
    } else {
      count(event, of(event.type(), event.method()));
    }
  }

  private static void count(CallEvent event, MethodMeters its) {
    if (event instanceof CallEnded ended) {
      its.ended(ended);
    } else if (event instanceof CacheAsked asked) {
      its.asked(asked);
    } else if (event instanceof CacheCreated created) {
      its.counts(created);
    } else if (event instanceof CallRejected rejected) {
      its.rejected(rejected);
    } else if (event instanceof AttemptFailed) {
      its.count("damask.attempt", "Attempts that failed or gave an unwanted result");
    } else if (event instanceof CallTimedOut) {
      its.count("damask.timeout", "Calls whose time was up");
    } else if (event instanceof FallbackAnswered) {
      its.count("damask.fallback", "Answers of fallbacks");
    } else if (event instanceof StoreFailed) {
      its.count("damask.store", "Failures of the stores of shared caches");
    }
  }

  private MethodMeters of(String type, String method) {
    ConcurrentMap<String, MethodMeters> ofType = meters.get(type);
    if (ofType == null) {
      ofType = meters.computeIfAbsent(type, key -> new ConcurrentHashMap<>());
    }
    MethodMeters ofMethod = ofType.get(method);
    if (ofMethod == null) {
      ofMethod = ofType.computeIfAbsent(method, key -> new MethodMeters(registry, type, method));
    }
    return ofMethod;
  }
}
