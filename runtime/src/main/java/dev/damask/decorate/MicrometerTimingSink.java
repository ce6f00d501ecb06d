package dev.damask.decorate;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Records timed calls in a Micrometer registry, in a timer {@code method.timed} with the tags
 * {@code class}, {@code method} (the name in {@link Timed}) and {@code exception}: the simple name
 * of the failure's class (the full one where it has none), or {@code none}.
 *
 * <p>{@link java.util.ServiceLoader} cannot make one, as it knows no registry. Give it to {@link
 * dev.damask.Environment.Builder#timingSinks}, or write a provider of your own: a {@link
 * TimingSink} with a constructor without parameters that hands on to a {@code MicrometerTimingSink}
 * of your registry.
 *
 * <p>Safe for use by several threads. Needs {@code io.micrometer:micrometer-core} on the class
 * path.
 */
public final class MicrometerTimingSink implements TimingSink {

  private final MeterRegistry registry;

  /** A sink that records in a registry, which keeps the timers. */
  @SuppressWarnings("exports") // whoever has a registry requires Micrometer
  public MicrometerTimingSink(MeterRegistry registry) {
    this.registry = Objects.requireNonNull(registry, "registry");
  }

  @Override
  public void record(String type, String name, Duration elapsed, @Nullable Throwable failure) {
    Timer.builder("method.timed")
        .description("How long calls take")
        .tag("class", type)
        .tag("method", name)
        .tag("exception", failure == null ? "none" : name(failure.getClass()))
        .register(registry)
        .record(elapsed);
  }

  private static String name(Class<?> type) {
    String simple = type.getSimpleName();
    return simple.isEmpty() ? type.getName() : simple;
  }
}
