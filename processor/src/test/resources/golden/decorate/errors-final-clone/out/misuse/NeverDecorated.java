package misuse;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * {@link Never} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class NeverDecorated extends Never {
  private final Cache<Integer> nextCache;

  NeverDecorated() {
    this(Environment.system());
  }

  NeverDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Never.class, environment);
    this.nextCache = Cache.of("next", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  /**
   * next: {@code cached 300s -> super}
   */
  @Override
  int next(int step) {
    if (nextCache == null) {
      // Left out by a setting, or the constructor of Never is still running.
      return super.next(step);
    }
    Computation<Integer> computation = nextCache.get(step);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.next(step));
    }
    try {
      int result = super.next(step);
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
   * Removes what {@code next} keeps for these arguments.
   */
  void invalidateNext(int step) {
    if (nextCache != null) {
      nextCache.invalidate(step);
    }
  }

  /**
   * Removes all that {@code next} keeps.
   */
  void invalidateAllNext() {
    if (nextCache != null) {
      nextCache.invalidateAll();
    }
  }
}
