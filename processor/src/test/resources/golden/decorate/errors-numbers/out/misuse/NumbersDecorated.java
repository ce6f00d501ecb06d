package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Numbers} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class NumbersDecorated extends Numbers {
  private static final RetryPolicy FINE_RETRY = RetryPolicy.of(Numbers.class, "fine").maxAttempts(1)
      .jitter(1.0).fallback("answer").build();

  private static final RetryPolicy FINE_TOO_RETRY = RetryPolicy.of(Numbers.class, "fineToo")
      .maxAttempts(2).build();

  private final Environment environment;

  private final Cache<Integer> sizeCache;

  private final Cache<Integer> fineSizeCache;

  NumbersDecorated() {
    this(Environment.system());
  }

  NumbersDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.sizeCache = Cache.of("size", Duration.ofMinutes(5), environment).maximumSize(0).build();
    this.fineSizeCache = Cache.of("fineSize", Duration.ofMinutes(5), environment).maximumSize(1)
        .build();
  }

  @Override
  void attempts() {
    super.attempts();
  }

  @Override
  void onlyOne() {
    super.onlyOne();
  }

  @Override
  void multiplier() {
    super.multiplier();
  }

  @Override
  void multiplierOfNoNumber() {
    super.multiplierOfNoNumber();
  }

  @Override
  void jitter() {
    super.jitter();
  }

  @Override
  void negativeJitter() {
    super.negativeJitter();
  }

  /**
   * size: {@code cached 300s -> super}
   */
  @Override
  int size() {
    if (sizeCache == null) {
      // The constructor of Numbers is still running.
      return super.size();
    }
    Computation<Integer> computation = sizeCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      int result = super.size();
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * fineSize: {@code cached 300s -> super}
   */
  @Override
  int fineSize(int of) {
    if (fineSizeCache == null) {
      // The constructor of Numbers is still running.
      return super.fineSize(of);
    }
    Computation<Integer> computation = fineSizeCache.get(of);
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      int result = super.fineSize(of);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * fine: {@code retry 1 x 1s, else answer -> super}
   */
  @Override
  void fine() {
    if (environment == null) {
      // The constructor of Numbers is still running.
      super.fine();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.fine();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              answer();
              attempts.answered(failure);
              return;
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
   * fineToo: {@code retry 2 x 1s -> super}
   */
  @Override
  void fineToo() {
    if (environment == null) {
      // The constructor of Numbers is still running.
      super.fineToo();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.fineToo();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_TOO_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * Removes what {@code size} keeps for these arguments.
   */
  void invalidateSize() {
    sizeCache.invalidate();
  }

  /**
   * Removes all that {@code size} keeps.
   */
  void invalidateAllSize() {
    sizeCache.invalidateAll();
  }

  /**
   * Removes what {@code fineSize} keeps for these arguments.
   */
  void invalidateFineSize(int of) {
    fineSizeCache.invalidate(of);
  }

  /**
   * Removes all that {@code fineSize} keeps.
   */
  void invalidateAllFineSize() {
    fineSizeCache.invalidateAll();
  }
}
