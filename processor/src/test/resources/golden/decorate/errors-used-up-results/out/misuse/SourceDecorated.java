package misuse;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import java.time.Duration;
import java.util.Objects;
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
    Objects.requireNonNull(environment, "environment");
    this.allCache = Cache.of("all", Duration.ofMinutes(5), environment).build();
  }

  /**
   * all: {@code cached 300s -> super}
   */
  @Override
  public T all() {
    if (allCache == null) {
      // The constructor of Source is still running.
      return super.all();
    }
    Computation<T> computation = allCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      T result = super.all();
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * Removes what {@code all} keeps for these arguments.
   */
  public void invalidateAll() {
    allCache.invalidate();
  }

  /**
   * Removes all that {@code all} keeps.
   */
  public void invalidateAllAll() {
    allCache.invalidateAll();
  }
}
