package misuse;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * {@link Source} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class SourceDecorated<T> extends Source<T> {
  private final Cache<T> allCache;

  SourceDecorated() {
    this(Environment.system());
  }

  SourceDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Source.class, environment);
    this.allCache = Cache.of("all", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    settings.warnOfUnknown();
  }

  /**
   * all: {@code cached 300s -> super}
   */
  @Override
  public T all() {
    if (allCache == null) {
      // Left out by a setting, or the constructor of Source is still running.
      return super.all();
    }
    Computation<T> computation = allCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.all());
    }
    try {
      T result = super.all();
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
   * Removes what {@code all} keeps for these arguments.
   */
  public void invalidateAll() {
    if (allCache != null) {
      allCache.invalidate();
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
}
