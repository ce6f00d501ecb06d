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
 * {@link OfNumbers} with the decorators of its methods.
 */
@SuppressWarnings({
    "rawtypes",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class OfNumbersDecorated extends OfNumbers {
  private static final MethodHandle SUPER_FIRST;

  static {
    // Decorators go on to OfNumbers by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_FIRST = lookup.findSpecial(OfNumbers.class, "first", MethodType.methodType(Object.class,
          Object[].class, Object.class), OfNumbersDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("OfNumbers is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Cache<List> allCache;

  private final Base.Auditor firstAudited = new Base.Auditor();

  private final AsyncCache laterCache;

  private final Timing leastTiming;

  private final Timing numberTiming;

  private final Timing pickTiming;

  private final RetryPolicy pickRetry;

  OfNumbersDecorated() {
    this(Environment.system());
  }

  OfNumbersDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(OfNumbers.class, environment);
    this.allCache = Cache.of("all", settings).ttl(Duration.ofMinutes(5)).build();
    this.laterCache = AsyncCache.of("later", settings).ttl(Duration.ofMinutes(5)).buildAsync();
    this.leastTiming = Timing.of("least", settings).build();
    this.numberTiming = Timing.of("number", settings).build();
    this.pickTiming = Timing.of("pick", settings).build();
    this.pickRetry = RetryPolicy.of("pick", settings).fallback("same").build();
    settings.warnOfUnknown();
  }

  /**
   * all: {@code cached 300s -> super}
   */
  @Override
  public List all(Map items, int[] item, List others) throws IOException {
    if (allCache == null) {
      // Left out by a setting, or the constructor of OfNumbers is still running.
      return super.all(items, item, others);
    }
    Computation<List> computation = allCache.get(new AllKey(Snapshot.of(items), Snapshot.of(item),
        Snapshot.of(others)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.all(items, item, others));
    }
    try {
      List result = super.all(items, item, others);
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
   * first: {@code @Audited -> super}
   */
  @Override
  public int[] first(int[][] items, int[] item) {
    if (firstAudited == null) {
      // The constructor of OfNumbers is still running.
      return super.first(items, item);
    }
    @DamaskGenerated
    final class AuditedCall<R> extends MethodCall<R> {
      AuditedCall() {
        super("first", OfNumbersDecorated.this, OfNumbersDecorated.this.environment);
      }

      @Override
      @SuppressWarnings("all")
      public R proceed() {
        // A handle has its own types, and says nothing of null.
        try {
          return result(SUPER_FIRST.invokeExact(OfNumbersDecorated.this, (Object[]) items,
              (Object) item));
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
      return firstAudited.around(new AuditedCall<int[]>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * later: {@code cached 300s -> super}
   */
  @Override
  public CompletableFuture later(int[] item) {
    if (laterCache == null) {
      // Left out by a setting, or the constructor of OfNumbers is still running.
      return super.later(item);
    }
    return laterCache.<Object>get(Snapshot.of(item),
        () -> Objects.requireNonNull(super.later(item), "later() returned null"));
  }

  /**
   * least: {@code timed -> super}
   */
  @Override
  public Comparable least(int[] item, Comparable one, Comparable[] others, Class failure) throws
      Exception {
    if (leastTiming == null) {
      // Left out by a setting, or the constructor of OfNumbers is still running.
      return super.least(item, one, others, failure);
    }
    long start = environment.ticker().getAsLong();
    Comparable result;
    try {
      result = super.least(item, one, others, failure);
    } catch (Throwable failure2) {
      leastTiming.threw(failure2, start, environment);
      throw failure2;
    }
    leastTiming.returned(start, environment);
    return result;
  }

  /**
   * number: {@code timed -> super}
   */
  @Override
  public <X extends Number> X number(X number, int[] item) {
    if (numberTiming == null) {
      // Left out by a setting, or the constructor of OfNumbers is still running.
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
   * pick: {@code timed -> retry 3 x 1s, else same -> super}
   */
  @Override
  public int[] pick(int[] item) {
    if (pickTiming == null) {
      // Left out by a setting, or the constructor of OfNumbers is still running.
      return pickRetried(item);
    }
    long start = environment.ticker().getAsLong();
    int[] result;
    try {
      result = pickRetried(item);
    } catch (Throwable failure) {
      pickTiming.threw(failure, start, environment);
      throw failure;
    }
    pickTiming.returned(start, environment);
    return result;
  }

  private int[] pickRetried(int[] item) {
    if (pickRetry == null) {
      // Left out by a setting, or the constructor of OfNumbers is still running.
      return super.pick(item);
    }
    long start = pickRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.pick(item);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = pickRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              int[] result = same(item, (Exception) failure);
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
   * Removes what {@code all} keeps for these arguments.
   */
  public void invalidateAll(Map items, int[] item, List others) {
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
  public void invalidateLater(int[] item) {
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
