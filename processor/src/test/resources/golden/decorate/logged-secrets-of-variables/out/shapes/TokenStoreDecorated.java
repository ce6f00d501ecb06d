package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.WrapperSettings;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link TokenStore} with the decorators of its methods.
 */
@SuppressWarnings("all")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class TokenStoreDecorated extends TokenStore {
  private static final SafeLogger LOGGER = SafeLogger.of(TokenStore.class);

  private final Logging allLogging;

  private final Logging otherLogging;

  private final Logging putLogging;

  public TokenStoreDecorated() {
    this(Environment.system());
  }

  public TokenStoreDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(TokenStore.class, environment);
    this.allLogging = Logging.of("all", true, true, settings);
    this.otherLogging = Logging.of("other", true, true, settings);
    this.putLogging = Logging.of("put", true, true, settings);
    settings.warnOfUnknown();
  }

  /**
   * all: {@code logged at debug -> super}
   */
  @Override
  public <X extends Token, Y extends X> List<? super Y> all(List<? extends X> values, Y last) {
    if (allLogging == null) {
      // Left out by a setting, or the constructor of TokenStore is still running.
      return super.<X, Y>all(values, last);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.<X, Y>all(values, last);
    }
    if (allLogging.arguments()) {
      LOGGER.debug("all(values=***, last=***)");
    } else {
      LOGGER.debug("all called");
    }
    List<? super Y> result;
    try {
      result = super.<X, Y>all(values, last);
    } catch (Throwable failure) {
      LOGGER.debug("all threw {}", failure);
      throw failure;
    }
    if (allLogging.result()) {
      LOGGER.debug("all returned ***");
    } else {
      LOGGER.debug("all returned");
    }
    return result;
  }

  /**
   * other: {@code logged at debug -> super}
   */
  @Override
  public <X extends Comparable<X>> X other(X value) {
    if (otherLogging == null) {
      // Left out by a setting, or the constructor of TokenStore is still running.
      return super.<X>other(value);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.<X>other(value);
    }
    if (otherLogging.arguments()) {
      LOGGER.debug("other(value={})", value);
    } else {
      LOGGER.debug("other called");
    }
    X result;
    try {
      result = super.<X>other(value);
    } catch (Throwable failure) {
      LOGGER.debug("other threw {}", failure);
      throw failure;
    }
    if (otherLogging.result()) {
      LOGGER.debug("other returned {}", result);
    } else {
      LOGGER.debug("other returned");
    }
    return result;
  }

  /**
   * put: {@code logged at debug -> super}
   */
  @Override
  public <X extends Token> X put(X value) {
    if (putLogging == null) {
      // Left out by a setting, or the constructor of TokenStore is still running.
      return super.<X>put(value);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.<X>put(value);
    }
    if (putLogging.arguments()) {
      LOGGER.debug("put(value=***)");
    } else {
      LOGGER.debug("put called");
    }
    X result;
    try {
      result = super.<X>put(value);
    } catch (Throwable failure) {
      LOGGER.debug("put threw {}", failure);
      throw failure;
    }
    if (putLogging.result()) {
      LOGGER.debug("put returned ***");
    } else {
      LOGGER.debug("put returned");
    }
    return result;
  }
}
