package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.WrapperSettings;
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

  private final Logging loadLogging;

  private final Logging inheritedLogging;

  public LoaderDecorated(Loader<K> delegate) {
    this(delegate, Environment.system());
  }

  public LoaderDecorated(Loader<K> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    WrapperSettings settings = WrapperSettings.of(Loader.class, environment);
    this.loadLogging = Logging.of("load", true, true, settings);
    this.inheritedLogging = Logging.of("inherited", true, true, settings);
    settings.warnOfUnknown();
  }

  /**
   * load: {@code logged at debug -> delegate}
   */
  @Override
  public K load(String key) throws Exception {
    if (loadLogging == null) {
      // Left out by a setting.
      return delegate.load(key);
    }
    if (!LOGGER.isDebugEnabled()) {
      return delegate.load(key);
    }
    if (loadLogging.arguments()) {
      LOGGER.debug("load(key={})", key);
    } else {
      LOGGER.debug("load called");
    }
    K result;
    try {
      result = delegate.load(key);
    } catch (Throwable failure) {
      LOGGER.debug("load threw {}", failure);
      throw failure;
    }
    if (loadLogging.result()) {
      LOGGER.debug("load returned {}", result);
    } else {
      LOGGER.debug("load returned");
    }
    return result;
  }

  /**
   * inherited: {@code logged at debug -> delegate}
   */
  @Override
  public <T extends K> T inherited(T item) {
    if (inheritedLogging == null) {
      // Left out by a setting.
      return delegate.<T>inherited(item);
    }
    if (!LOGGER.isDebugEnabled()) {
      return delegate.<T>inherited(item);
    }
    if (inheritedLogging.arguments()) {
      LOGGER.debug("inherited(item={})", item);
    } else {
      LOGGER.debug("inherited called");
    }
    T result;
    try {
      result = delegate.<T>inherited(item);
    } catch (Throwable failure) {
      LOGGER.debug("inherited threw {}", failure);
      throw failure;
    }
    if (inheritedLogging.result()) {
      LOGGER.debug("inherited returned {}", result);
    } else {
      LOGGER.debug("inherited returned");
    }
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
