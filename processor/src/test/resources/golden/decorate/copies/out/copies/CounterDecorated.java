package copies;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Counter} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class CounterDecorated extends Counter {
  private Environment environment;

  private Cache<Integer> nextCache;

  public CounterDecorated() {
    this(Environment.system());
  }

  public CounterDecorated(Environment environment) {
    begin(Objects.requireNonNull(environment, "environment"));
  }

  /**
   * next: {@code cached 300s -> super}
   */
  @Override
  public int next(int step) {
    if (nextCache == null) {
      // Left out by a setting, or the constructor of Counter is still running.
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
  public void invalidateNext(int step) {
    if (nextCache != null) {
      nextCache.invalidate(step);
    }
  }

  /**
   * Removes all that {@code next} keeps.
   */
  public void invalidateAllNext() {
    if (nextCache != null) {
      nextCache.invalidateAll();
    }
  }

  private void begin(Environment environment) {
    this.environment = environment;
    WrapperSettings settings = WrapperSettings.of(Counter.class, environment);
    this.nextCache = Cache.of("next", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  @Override
  public Counter clone() {
    Counter copy = super.clone();
    renew(copy);
    return copy;
  }

  private void renew(Object copy) {
    if (copy instanceof CounterDecorated other && other != this && environment != null) {
      other.begin(environment);
    }
  }
}
