package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.WrapperSettings;
import java.io.Serializable;
import java.util.concurrent.Future;
import javax.annotation.processing.Generated;

/**
 * {@link Tasks.Bounds} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Tasks_BoundsDecorated extends Tasks.Bounds {
  private static final SafeLogger LOGGER = SafeLogger.of(Tasks.Bounds.class);

  private final Logging singleLogging;

  private final Logging severalLogging;

  private final Logging indirectLogging;

  Tasks_BoundsDecorated() {
    this(Environment.system());
  }

  Tasks_BoundsDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Tasks.Bounds.class, environment);
    this.singleLogging = Logging.of("single", true, true, settings);
    this.severalLogging = Logging.of("several", true, true, settings);
    this.indirectLogging = Logging.of("indirect", true, true, settings);
    settings.warnOfUnknown();
  }

  /**
   * single: {@code logged at debug -> super}
   */
  @Override
  <F extends Future<String>> F single(F future) {
    if (singleLogging == null) {
      // Left out by a setting, or the constructor of Bounds is still running.
      return super.<F>single(future);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.<F>single(future);
    }
    if (singleLogging.arguments()) {
      LOGGER.debug("single(future={})", future);
    } else {
      LOGGER.debug("single called");
    }
    F result;
    try {
      result = super.<F>single(future);
    } catch (Throwable failure) {
      LOGGER.debug("single threw {}", failure);
      throw failure;
    }
    if (singleLogging.result()) {
      LOGGER.debug("single returned {}", result);
    } else {
      LOGGER.debug("single returned");
    }
    return result;
  }

  /**
   * several: {@code logged at debug -> super}
   */
  @Override
  <F extends Serializable & Future<String>> F several(F future) {
    if (severalLogging == null) {
      // Left out by a setting, or the constructor of Bounds is still running.
      return super.<F>several(future);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.<F>several(future);
    }
    if (severalLogging.arguments()) {
      LOGGER.debug("several(future={})", future);
    } else {
      LOGGER.debug("several called");
    }
    F result;
    try {
      result = super.<F>several(future);
    } catch (Throwable failure) {
      LOGGER.debug("several threw {}", failure);
      throw failure;
    }
    if (severalLogging.result()) {
      LOGGER.debug("several returned {}", result);
    } else {
      LOGGER.debug("several returned");
    }
    return result;
  }

  /**
   * indirect: {@code logged at debug -> super}
   */
  @Override
  <F extends Future<String>, G extends F> G indirect(G future) {
    if (indirectLogging == null) {
      // Left out by a setting, or the constructor of Bounds is still running.
      return super.<F, G>indirect(future);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.<F, G>indirect(future);
    }
    if (indirectLogging.arguments()) {
      LOGGER.debug("indirect(future={})", future);
    } else {
      LOGGER.debug("indirect called");
    }
    G result;
    try {
      result = super.<F, G>indirect(future);
    } catch (Throwable failure) {
      LOGGER.debug("indirect threw {}", failure);
      throw failure;
    }
    if (indirectLogging.result()) {
      LOGGER.debug("indirect returned {}", result);
    } else {
      LOGGER.debug("indirect returned");
    }
    return result;
  }
}
