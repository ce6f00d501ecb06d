package shapes;

import dev.damask.Environment;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Printed;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Base} with the decorators of its methods.
 */
@SuppressWarnings("unchecked")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class BaseDecorated<T> extends Base<T> {
  private static final MethodHandle SUPER_FIRST;

  static {
    // Decorators go on to Base by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_FIRST = lookup.findSpecial(Base.class, "first", MethodType.methodType(Object.class,
          Object[].class, Object.class), BaseDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Base is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Timing pickTiming;

  private final RetryPolicy pickRetry;

  private final Cache<Object> allCache;

  private final AsyncCache laterCache;

  private final Timing leastTiming;

  private final Base.Auditor firstAudited = new Base.Auditor();

  private final Timing numberTiming;

  BaseDecorated() {
    this(Environment.system());
  }

  BaseDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Base.class, environment);
    this.pickTiming = Timing.of("pick", settings).build();
    this.pickRetry = RetryPolicy.of("pick", settings).fallback("same").build();
    this.allCache = Cache.of("all", settings).ttl(Duration.ofMinutes(5)).build();
    this.laterCache = AsyncCache.of("later", settings).ttl(Duration.ofMinutes(5)).buildAsync();
    this.leastTiming = Timing.of("least", settings).build();
    this.numberTiming = Timing.of("number", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * pick: {@code timed -> retry 3 x 1s, else same -> super}
   */
  @Override
  public <X extends T> X pick(X item) {
    if (pickTiming == null) {
      // Left out by a setting, or the constructor of Base is still running.
      return this.<X>pickRetried(item);
    }
    long start = environment.ticker().getAsLong();
    X result;
    try {
      result = this.<X>pickRetried(item);
    } catch (Throwable failure) {
      pickTiming.threw(failure, start, environment);
      throw failure;
    }
    pickTiming.returned(start, environment);
    return result;
  }

  private <X extends T> X pickRetried(X item) {
    if (pickRetry == null) {
      // Left out by a setting, or the constructor of Base is still running.
      return super.<X>pick(item);
    }
    long start = pickRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.<X>pick(item);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = pickRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              X result = this.<X>same(item, (Exception) failure);
              attempts.answered(failure);
              return result;
            } catch (Throwable thrown) {
              attempts.unanswered(failure, thrown);
              throw thrown;
            }
          }
          throw failure;
        }
      }
    }
  }

  /**
   * all: {@code cached 300s -> super}
   */
  @Override
  public <X extends T> List<X> all(Map<X, ? super X> items, T item, List<T> others) throws
      IOException {
    if (allCache == null) {
      // Left out by a setting, or the constructor of Base is still running.
      return super.<X>all(items, item, others);
    }
    Computation<List<X>> computation = (Computation<List<X>>)
        (Computation<?>) allCache.get(new AllKey(Snapshot.of(items), Snapshot.of(item),
        Snapshot.of(others)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.<X>all(items, item, others));
    }
    try {
      List<X> result = super.<X>all(items, item, others);
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
   * later: {@code cached 300s -> super}
   */
  @Override
  public <X extends T> CompletableFuture<X> later(X item) {
    if (laterCache == null) {
      // Left out by a setting, or the constructor of Base is still running.
      return super.<X>later(item);
    }
    return laterCache.get(Snapshot.of(item),
        () -> Objects.requireNonNull(super.<X>later(item), "later() returned null"));
  }

  /**
   * least: {@code timed -> super}
   */
  @Override
  public <X extends T, Y extends Comparable<Y>, E extends Exception> Y least(X item, Y one,
      Y[] others, Class<E> failure) throws E {
    if (leastTiming == null) {
      // Left out by a setting, or the constructor of Base is still running.
      return super.<X, Y, E>least(item, one, others, failure);
    }
    long start = environment.ticker().getAsLong();
    Y result;
    try {
      result = super.<X, Y, E>least(item, one, others, failure);
    } catch (Throwable failure2) {
      leastTiming.threw(failure2, start, environment);
      throw failure2;
    }
    leastTiming.returned(start, environment);
    return result;
  }

  /**
   * first: {@code @Audited -> super}
   */
  @Override
  public <X extends T> T first(X[] items, T item) {
    if (firstAudited == null) {
      // The constructor of Base is still running.
      return super.<X>first(items, item);
    }
    @DamaskGenerated
    final class AuditedCall<R> extends MethodCall<R> {
      AuditedCall() {
        super("first", BaseDecorated.this, BaseDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result(SUPER_FIRST.invokeExact(BaseDecorated.this, items, item));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(items, item);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(items), Printed.of(item));
      }
    }
    try {
      return firstAudited.around(new AuditedCall<T>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * number: {@code timed -> super}
   */
  @Override
  public <X extends Number> X number(X number, T item) {
    if (numberTiming == null) {
      // Left out by a setting, or the constructor of Base is still running.
      return super.<X>number(number, item);
    }
    long start = environment.ticker().getAsLong();
    X result;
    try {
      result = super.<X>number(number, item);
    } catch (Throwable failure) {
      numberTiming.threw(failure, start, environment);
      throw failure;
    }
    numberTiming.returned(start, environment);
    return result;
  }

  /**
   * Removes what {@code all} keeps for these arguments.
   */
  public <X extends T> void invalidateAll(Map<X, ? super X> items, T item, List<T> others) {
    if (allCache != null) {
      allCache.invalidate(new AllKey(Snapshot.of(items), Snapshot.of(item), Snapshot.of(others)));
    }
  }

  /**
   * Removes all that {@code all} keeps.
   */
  public void invalidateAllAll() {
    if (allCache != null) {
      allCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code later} keeps for these arguments.
   */
  public <X extends T> void invalidateLater(X item) {
    if (laterCache != null) {
      laterCache.invalidate(Snapshot.of(item));
    }
  }

  /**
   * Removes all that {@code later} keeps.
   */
  public void invalidateAllLater() {
    if (laterCache != null) {
      laterCache.invalidateAll();
    }
  }

  @DamaskGenerated
  private record AllKey(Object items, Object item, Object others) {
  }
}
