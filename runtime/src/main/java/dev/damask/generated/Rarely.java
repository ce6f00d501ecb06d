package dev.damask.generated;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Lets something through at most once a minute. Safe for use by several threads. */
final class Rarely {

  private static final long MINUTE = Nanos.of(Duration.ofMinutes(1));

  private final LongSupplier ticker;
  private final AtomicReference<@Nullable Pause> pause = new AtomicReference<>();

  Rarely(LongSupplier ticker) {
    this.ticker = ticker;
  }

  /** Whether a minute has passed since this was true. */
  boolean comes() {
    long now = ticker.getAsLong();
    Pause last = pause.get();
    return (last == null || last.isOver(now)) && pause.compareAndSet(last, new Pause(now, MINUTE));
  }
}
