package hidden;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ClientDecorated extends Client {
  private static final SafeLogger LOGGER3 = SafeLogger.of(Client.class);

  private final Logging sendLogging;

  private final Logging closeLogging;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.sendLogging = Logging.of("send", true, true, settings);
    this.closeLogging = Logging.ofArguments("close", true, settings);
    settings.warnOfUnknown();
  }

  /**
   * send: {@code logged at debug -> super}
   */
  @Override
  public String send(String ClientDecorated, int LOGGER) {
    if (sendLogging == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.send(ClientDecorated, LOGGER);
    }
    if (!LOGGER3.isDebugEnabled()) {
      return super.send(ClientDecorated, LOGGER);
    }
    if (sendLogging.arguments()) {
      LOGGER3.debug("send(ClientDecorated={}, LOGGER={})", ClientDecorated, LOGGER);
    } else {
      LOGGER3.debug("send called");
    }
    String result;
    try {
      result = super.send(ClientDecorated, LOGGER);
    } catch (Throwable failure) {
      LOGGER3.debug("send threw {}", failure);
      throw failure;
    }
    if (sendLogging.result()) {
      LOGGER3.debug("send returned {}", result);
    } else {
      LOGGER3.debug("send returned");
    }
    return result;
  }

  /**
   * close: {@code logged at debug -> super}
   */
  @Override
  public void close(int LOGGER, int LOGGER2) {
    if (closeLogging == null) {
      // Left out by a setting, or the constructor of Client is still running.
      super.close(LOGGER, LOGGER2);
      return;
    }
    if (!LOGGER3.isDebugEnabled()) {
      super.close(LOGGER, LOGGER2);
      return;
    }
    if (closeLogging.arguments()) {
      LOGGER3.debug("close(LOGGER={}, LOGGER2={})", LOGGER, LOGGER2);
    } else {
      LOGGER3.debug("close called");
    }
    try {
      super.close(LOGGER, LOGGER2);
    } catch (Throwable failure) {
      LOGGER3.debug("close threw {}", failure);
      throw failure;
    }
    LOGGER3.debug("close returned");
  }
}
