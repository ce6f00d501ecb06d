package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SafeLogger;
import java.io.Serializable;
import java.util.Objects;
import java.util.concurrent.Future;
import javax.annotation.processing.Generated;

/**
 * {@link Tasks.Bounds} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Tasks_BoundsDecorated extends Tasks.Bounds {
  private static final SafeLogger LOGGER = SafeLogger.of(Tasks.Bounds.class);

  private final Environment environment;

  Tasks_BoundsDecorated() {
    this(Environment.system());
  }

  Tasks_BoundsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * single: {@code logged at debug -> super}
   */
  @Override
  <F extends Future<String>> F single(F future) {
    if (environment == null) {
      // The constructor of Bounds is still running.
      return super.<F>single(future);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.<F>single(future);
    }
    LOGGER.debug("single(future={})", future);
    F result;
    try {
      result = super.<F>single(future);
    } catch (Throwable failure) {
      LOGGER.debug("single threw {}", failure);
      throw failure;
    }
    LOGGER.debug("single returned {}", result);
    return result;
  }

  /**
   * several: {@code logged at debug -> super}
   */
  @Override
  <F extends Serializable & Future<String>> F several(F future) {
    if (environment == null) {
      // The constructor of Bounds is still running.
      return super.<F>several(future);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.<F>several(future);
    }
    LOGGER.debug("several(future={})", future);
    F result;
    try {
      result = super.<F>several(future);
    } catch (Throwable failure) {
      LOGGER.debug("several threw {}", failure);
      throw failure;
    }
    LOGGER.debug("several returned {}", result);
    return result;
  }

  /**
   * indirect: {@code logged at debug -> super}
   */
  @Override
  <F extends Future<String>, G extends F> G indirect(G future) {
    if (environment == null) {
      // The constructor of Bounds is still running.
      return super.<F, G>indirect(future);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.<F, G>indirect(future);
    }
    LOGGER.debug("indirect(future={})", future);
    G result;
    try {
      result = super.<F, G>indirect(future);
    } catch (Throwable failure) {
      LOGGER.debug("indirect threw {}", failure);
      throw failure;
    }
    LOGGER.debug("indirect returned {}", result);
    return result;
  }
}
