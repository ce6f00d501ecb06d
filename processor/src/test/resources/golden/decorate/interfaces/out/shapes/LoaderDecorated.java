package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SafeLogger;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Loader} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class LoaderDecorated<K> implements Loader<K> {
  private static final SafeLogger LOGGER = SafeLogger.of(Loader.class);

  private final Loader<K> delegate;

  public LoaderDecorated(Loader<K> delegate) {
    this(delegate, Environment.system());
  }

  public LoaderDecorated(Loader<K> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    Objects.requireNonNull(environment, "environment");
  }

  /**
   * load: {@code logged at debug -> delegate}
   */
  @Override
  public K load(String key) throws Exception {
    if (!LOGGER.isDebugEnabled()) {
      return delegate.load(key);
    }
    LOGGER.debug("load(key={})", key);
    K result;
    try {
      result = delegate.load(key);
    } catch (Throwable failure) {
      LOGGER.debug("load threw {}", failure);
      throw failure;
    }
    LOGGER.debug("load returned {}", result);
    return result;
  }

  /**
   * inherited: {@code logged at debug -> delegate}
   */
  @Override
  public <T extends K> T inherited(T item) {
    if (!LOGGER.isDebugEnabled()) {
      return delegate.<T>inherited(item);
    }
    LOGGER.debug("inherited(item={})", item);
    T result;
    try {
      result = delegate.<T>inherited(item);
    } catch (Throwable failure) {
      LOGGER.debug("inherited threw {}", failure);
      throw failure;
    }
    LOGGER.debug("inherited returned {}", result);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
