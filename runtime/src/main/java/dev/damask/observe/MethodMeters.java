package dev.damask.observe;

import dev.damask.cache.CacheStats;
import dev.damask.decorate.Circuit;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The meters of one method. Safe for use by several threads. */
final class MethodMeters {

  private final MeterRegistry registry;
  private final Tags tags;
  private final ConcurrentMap<String, Timer> timers = new ConcurrentHashMap<>();

  /** By what tells them apart: a name, a cache's answer, or the class of a rejection. */
  private final ConcurrentMap<Object, Counter> counters = new ConcurrentHashMap<>();

  private final CountedCaches caches = new CountedCaches();
  private volatile boolean countsCaches;
  private final AtomicInteger openCircuits = new AtomicInteger();
  private volatile @Nullable Gauge gauge;

  MethodMeters(MeterRegistry registry, String type, String method) {
    this.registry = registry;
    this.tags = Tags.of("class", type, "method", method);
  }

  void ended(CallEnded call) {
    String outcome = call.failure() == null ? "success" : "failure";
    Timer timer = timers.get(outcome);
    if (timer == null) {
      timer = timers.computeIfAbsent(outcome, this::timer);
    }
    timer.record(call.elapsed());
  }

  void asked(CacheAsked asked) {
    CacheAsked.Answer answer = asked.answer();
    Counter counter = counters.get(answer);
    if (counter == null) {
      String tag = answer.name().toLowerCase(Locale.ROOT);
      counter = counter(answer, "damask.cache", "Answers of caches", tags.and("answer", tag));
    }
    counter.increment();
  }

  /** Binds what a cache counts. */
  void counts(CacheCreated created) {
    caches.add(created);
    if (!countsCaches) {
      bind("hits", "Calls that values in the cache answered", CacheStats::hits);
      bind("computed", "Computations that returned", CacheStats::computed);
      bind("joined", "Calls that waited for others' computations", CacheStats::joined);
      bind("stale", "Calls that expired values answered", CacheStats::stale);
      bind("failures", "Computations that threw", CacheStats::failures);
      bind("evictions", "Keys that calls removed", CacheStats::evictions);
      countsCaches = true; // not before, as a registry may refuse a meter, and have it later
    }
  }

  // The function keeps what is counted, which a registry holds weakly.
  private void bind(String count, String description, ToLongFunction<CacheStats> of) {
    FunctionCounter.builder(
            "damask.cache." + count, caches, counted -> of.applyAsLong(caches.sum()))
        .description(description)
        .tags(tags)
        .register(registry);
  }

  void rejected(CallRejected rejected) {
    Class<?> reason = rejected.reason().getClass();
    Counter counter = counters.get(reason);
    if (counter == null) {
      String tag = reason.getSimpleName();
      counter = counter(reason, "damask.rejection", "Calls kept off", tags.and("reason", tag));
    }
    counter.increment();
  }

  void count(String name, String description) {
    Counter counter = counters.get(name);
    if (counter == null) {
      counter = counter(name, name, description, tags);
    }
    counter.increment();
  }

  /** Of a circuit that has the name of this method. */
  void changed(CircuitChanged changed) {
    // First, as a registry may refuse a meter, and have it later.
    if (changed.to() == Circuit.State.OPEN) {
      openCircuits.incrementAndGet();
    } else if (changed.from() == Circuit.State.OPEN) {
      openCircuits.decrementAndGet();
    }
    if (gauge == null) {
      gauge =
          Gauge.builder("damask.circuit", openCircuits, AtomicInteger::get)
              .description("Circuits that are open")
              .tags(tags)
              .strongReference(true)
              .register(registry);
    }
  }

  private Timer timer(String outcome) {
    return Timer.builder("damask.call")
        .description("How long calls take")
        .tags(tags.and("outcome", outcome))
        .register(registry);
  }

  private Counter counter(Object key, String name, String description, Tags all) {
    return counters.computeIfAbsent(
        key, made -> Counter.builder(name).description(description).tags(all).register(registry));
  }
}
