package misuse;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Source.ReadOnce} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Source_ReadOnceDecorated implements Source.ReadOnce {
  private final Source.ReadOnce delegate;

  private final Cache<Iterator<String>> readCache;

  Source_ReadOnceDecorated(Source.ReadOnce delegate) {
    this(delegate, Environment.system());
  }

  Source_ReadOnceDecorated(Source.ReadOnce delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    WrapperSettings settings = WrapperSettings.of(Source.ReadOnce.class, environment);
    this.readCache = Cache.of("read", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    settings.warnOfUnknown();
  }

  /**
   * read: {@code cached 300s -> delegate}
   */
  @Override
  public Iterator<String> read() {
    if (readCache == null) {
      // Left out by a setting.
      return delegate.read();
    }
    Computation<Iterator<String>> computation = readCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> delegate.read());
    }
    try {
      Iterator<String> result = delegate.read();
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
