package dev.damask.scope;

import dev.damask.Environment;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Seconds;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Measures how long a block takes, and logs it at INFO when it is closed: {@code name took
 * 0.1234s}. Seconds are rounded half up to four decimals, with a dot in every locale.
 *
 * <pre>{@code
 * try (Stopwatch stopwatch = Stopwatch.start("import")) {
 *   …
 * }
 * }</pre>
 *
 * <p>Timing sinks are not told: they hear of methods, whose names are few, while a stopwatch may
 * have any name. Safe for use by several threads.
 */
public final class Stopwatch implements Scope {

  private static final SafeLogger LOGGER = SafeLogger.of(Stopwatch.class);
  private static final long RUNNING = -1;

  private final String name;
  private final Environment environment;
  private final long start;
  private final AtomicLong nanos = new AtomicLong(RUNNING);

  private Stopwatch(String name, Environment environment) {
    this.name = Objects.requireNonNull(name, "name");
    this.environment = environment;
    this.start = environment.ticker().getAsLong();
  }

  /** Starts a stopwatch on the system's time. */
  public static Stopwatch start(String name) {
    return start(name, Environment.system());
  }

  /** Starts a stopwatch on the time of an environment's ticker. */
  public static Stopwatch start(String name, Environment environment) {
    return new Stopwatch(name, environment);
  }

  /** The time since the start, or from the start to the close; never negative. */
  public Duration elapsed() {
    long stopped = nanos.get();
    return Duration.ofNanos(stopped == RUNNING ? nanosSinceStart() : stopped);
  }

  /** Stops and logs; once, however often it is called. */
  @Override
  public void close() {
    if (nanos.compareAndSet(RUNNING, nanosSinceStart())) {
      LOGGER.info("{} took {}", name, Seconds.of(nanos.get()));
    }
  }

  private long nanosSinceStart() {
    return Math.max(0, environment.ticker().getAsLong() - start);
  }
}
