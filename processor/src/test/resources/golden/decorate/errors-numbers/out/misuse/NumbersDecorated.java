package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Numbers} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class NumbersDecorated extends Numbers {
  private final Environment environment;

  private final Cache<Integer> sizeCache;

  private final Cache<Integer> fineSizeCache;

  private final RetryPolicy fineRetry;

  private final RetryPolicy fineTooRetry;

  NumbersDecorated() {
    this(Environment.system());
  }

  NumbersDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Numbers.class, environment);
    this.sizeCache = Cache.of("size", settings).ttl(Duration.ofMinutes(5)).keyless().maximumSize(0)
        .build();
    this.fineSizeCache = Cache.of("fineSize", settings).ttl(Duration.ofMinutes(5)).maximumSize(1)
        .build();
    this.fineRetry = RetryPolicy.of("fine", settings).maxAttempts(1).jitter(1.0).fallback("answer")
        .build();
    this.fineTooRetry = RetryPolicy.of("fineToo", settings).maxAttempts(2).build();
    settings.warnOfUnknown();
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
   * size: {@code cached 300s, at most 0 -> super}
   */
  @Override
  int size() {
    if (sizeCache == null) {
      // Left out by a setting, or the constructor of Numbers is still running.
      return super.size();
    }
    Computation<Integer> computation = sizeCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.size());
    }
    try {
      int result = super.size();
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
   * fineSize: {@code cached 300s, at most 1 -> super}
   */
  @Override
  int fineSize(int of) {
    if (fineSizeCache == null) {
      // Left out by a setting, or the constructor of Numbers is still running.
      return super.fineSize(of);
    }
    Computation<Integer> computation = fineSizeCache.get(of);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.fineSize(of));
    }
    try {
      int result = super.fineSize(of);
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
   * fine: {@code retry 1 x 1s, +-100 %, else answer -> super}
   */
  @Override
  void fine() {
    if (fineRetry == null) {
      // Left out by a setting, or the constructor of Numbers is still running.
      super.fine();
      return;
    }
    long start = fineRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.fine();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineRetry.attempts(environment, start);
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
    if (fineTooRetry == null) {
      // Left out by a setting, or the constructor of Numbers is still running.
      super.fineToo();
      return;
    }
    long start = fineTooRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.fineToo();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineTooRetry.attempts(environment, start);
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
    if (sizeCache != null) {
      sizeCache.invalidate();
    }
  }

  /**
   * Removes all that {@code size} keeps.
   */
  void invalidateAllSize() {
    if (sizeCache != null) {
      sizeCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code fineSize} keeps for these arguments.
   */
  void invalidateFineSize(int of) {
    if (fineSizeCache != null) {
      fineSizeCache.invalidate(of);
    }
  }

  /**
   * Removes all that {@code fineSize} keeps.
   */
  void invalidateAllFineSize() {
    if (fineSizeCache != null) {
      fineSizeCache.invalidateAll();
    }
  }
}
