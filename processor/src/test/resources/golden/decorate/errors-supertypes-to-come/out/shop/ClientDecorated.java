package shop;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ClientDecorated extends Client {
  private final Environment environment;

  private final Timing startTiming;

  private final Timing startLongTiming;

  private final Cache<CursorDecorated> cursorCache;

  private final Cache<Client.LongCursor> longCursorCache;

  ClientDecorated() {
    this(Environment.system());
  }

  ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.startTiming = Timing.of("start", settings).build();
    this.startLongTiming = Timing.of("startLong", settings).build();
    this.cursorCache = Cache.of("cursor", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    this.longCursorCache = Cache.of("longCursor", settings).ttl(Duration.ofMinutes(5)).keyless()
        .build();
    settings.warnOfUnknown();
  }

  /**
   * start: {@code timed -> super}
   */
  @Override
  TaskDecorated start() {
    if (startTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.start();
    }
    long start = environment.ticker().getAsLong();
    TaskDecorated result;
    try {
      result = super.start();
    } catch (Throwable failure) {
      startTiming.threw(failure, start, environment);
      throw failure;
    }
    startTiming.returned(start, environment);
    return result;
  }

  /**
   * startLong: {@code timed -> super}
   */
  @Override
  Client.LongTask startLong() {
    if (startLongTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.startLong();
    }
    long start = environment.ticker().getAsLong();
    Client.LongTask result;
    try {
      result = super.startLong();
    } catch (Throwable failure) {
      startLongTiming.threw(failure, start, environment);
      throw failure;
    }
    startLongTiming.returned(start, environment);
    return result;
  }

  /**
   * cursor: {@code cached 300s -> super}
   */
  @Override
  CursorDecorated cursor() {
    if (cursorCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.cursor();
    }
    Computation<CursorDecorated> computation = cursorCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.cursor());
    }
    try {
      CursorDecorated result = super.cursor();
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * longCursor: {@code cached 300s -> super}
   */
  @Override
  Client.LongCursor longCursor() {
    if (longCursorCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.longCursor();
    }
    Computation<Client.LongCursor> computation = longCursorCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.longCursor());
    }
    try {
      Client.LongCursor result = super.longCursor();
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * Removes what {@code cursor} keeps for these arguments.
   */
  void invalidateCursor() {
    if (cursorCache != null) {
      cursorCache.invalidate();
    }
  }

  /**
   * Removes all that {@code cursor} keeps.
   */
  void invalidateAllCursor() {
    if (cursorCache != null) {
      cursorCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code longCursor} keeps for these arguments.
   */
  void invalidateLongCursor() {
    if (longCursorCache != null) {
      longCursorCache.invalidate();
    }
  }

  /**
   * Removes all that {@code longCursor} keeps.
   */
  void invalidateAllLongCursor() {
    if (longCursorCache != null) {
      longCursorCache.invalidateAll();
    }
  }
}
