package misuse;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Source.Read} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Source_ReadDecorated<T> implements Source.Read<T> {
  private final Source.Read<T> delegate;

  private final Cache<T> readCache;

  Source_ReadDecorated(Source.Read<T> delegate) {
    this(delegate, Environment.system());
  }

  Source_ReadDecorated(Source.Read<T> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    WrapperSettings settings = WrapperSettings.of(Source.Read.class, environment);
    this.readCache = Cache.of("read", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    settings.warnOfUnknown();
  }

  /**
   * read: {@code cached 300s -> delegate}
   */
  @Override
  public T read() {
    if (readCache == null) {
      // Left out by a setting.
      return delegate.read();
    }
    Computation<T> computation = readCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> delegate.read());
    }
    try {
      T result = delegate.read();
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
   * Removes what {@code read} keeps for these arguments.
   */
  public void invalidateRead() {
    if (readCache != null) {
      readCache.invalidate();
    }
  }

  /**
   * Removes all that {@code read} keeps.
   */
  public void invalidateAllRead() {
    if (readCache != null) {
      readCache.invalidateAll();
    }
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
