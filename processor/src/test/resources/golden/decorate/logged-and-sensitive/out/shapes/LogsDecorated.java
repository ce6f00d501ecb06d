package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.Printed;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.WrapperSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@link Logs} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class LogsDecorated extends Logs {
  private static final SafeLogger LOGGER = SafeLogger.of(Logs.class);

  private final Logging loginLogging;

  private final Logging tokenLogging;

  private final Logging nothingLogging;

  private final Logging recordLogging;

  private final Logging quietArgumentsLogging;

  private final Logging quietResultLogging;

  private final Logging quietLogging;

  public LogsDecorated() {
    this(Environment.system());
  }

  public LogsDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Logs.class, environment);
    this.loginLogging = Logging.of("login", true, true, settings);
    this.tokenLogging = Logging.of("token", true, true, settings);
    this.nothingLogging = Logging.of("nothing", settings);
    this.recordLogging = Logging.of("record", true, true, settings);
    this.quietArgumentsLogging = Logging.of("quietArguments", false, true, settings);
    this.quietResultLogging = Logging.of("quietResult", true, false, settings);
    this.quietLogging = Logging.of("quiet", false, false, settings);
    settings.warnOfUnknown();
  }

  /**
   * login: {@code logged at info -> super}
   */
  @Override
  public String login(String user, char[] password, Logs.Token token) {
    if (loginLogging == null) {
      // Left out by a setting, or the constructor of Logs is still running.
      return super.login(user, password, token);
    }
    if (!LOGGER.isInfoEnabled()) {
      return super.login(user, password, token);
    }
    if (loginLogging.arguments()) {
      LOGGER.info("login(user={}, password=***, token=***)", user);
    } else {
      LOGGER.info("login called");
    }
    String result;
    try {
      result = super.login(user, password, token);
    } catch (Throwable failure) {
      LOGGER.info("login threw {}", failure);
      throw failure;
    }
    if (loginLogging.result()) {
      LOGGER.info("login returned {}", result);
    } else {
      LOGGER.info("login returned");
    }
    return result;
  }

  /**
   * token: {@code logged at info -> super}
   */
  @Override
  public Logs.Token token(int[] numbers, Object[][] objects, Object... more) {
    if (tokenLogging == null) {
      // Left out by a setting, or the constructor of Logs is still running.
      return super.token(numbers, objects, more);
    }
    if (!LOGGER.isInfoEnabled()) {
      return super.token(numbers, objects, more);
    }
    if (tokenLogging.arguments()) {
      LOGGER.info("token(numbers={}, objects={}, more={})", numbers, objects, more);
    } else {
      LOGGER.info("token called");
    }
    Logs.Token result;
    try {
      result = super.token(numbers, objects, more);
    } catch (Throwable failure) {
      LOGGER.info("token threw {}", failure);
      throw failure;
    }
    if (tokenLogging.result()) {
      LOGGER.info("token returned ***");
    } else {
      LOGGER.info("token returned");
    }
    return result;
  }

  /**
   * nothing: {@code logged at info -> super}
   */
  @Override
  public void nothing() {
    if (nothingLogging == null) {
      // Left out by a setting, or the constructor of Logs is still running.
      super.nothing();
      return;
    }
    if (!LOGGER.isInfoEnabled()) {
      super.nothing();
      return;
    }
    LOGGER.info("nothing()");
    try {
      super.nothing();
    } catch (Throwable failure) {
      LOGGER.info("nothing threw {}", failure);
      throw failure;
    }
    LOGGER.info("nothing returned");
  }

  /**
   * record: {@code logged at info -> super}
   */
  @Override
  public Logs.Login record(Logs.Login login, List<Logs.Token> tokens,
      Map<String, Optional<Logs.Token>> map) {
    if (recordLogging == null) {
      // Left out by a setting, or the constructor of Logs is still running.
      return super.record(login, tokens, map);
    }
    if (!LOGGER.isInfoEnabled()) {
      return super.record(login, tokens, map);
    }
    if (recordLogging.arguments()) {
      LOGGER.info("record(login={}, tokens=***, map=***)", Printed.of(login, it -> "Login[user=" +
          it.user() + ", password=***, token=***, numbers=" + it.numbers() + "]"));
    } else {
      LOGGER.info("record called");
    }
    Logs.Login result;
    try {
      result = super.record(login, tokens, map);
    } catch (Throwable failure) {
      LOGGER.info("record threw {}", failure);
      throw failure;
    }
    if (recordLogging.result()) {
      LOGGER.info("record returned {}", Printed.of(result, it2 -> "Login[user=" + it2.user() +
          ", password=***, token=***, numbers=" + it2.numbers() + "]"));
    } else {
      LOGGER.info("record returned");
    }
    return result;
  }

  /**
   * quietArguments: {@code logged at trace, without arguments -> super}
   */
  @Override
  public Logs.Token[] quietArguments(String text) {
    if (quietArgumentsLogging == null) {
      // Left out by a setting, or the constructor of Logs is still running.
      return super.quietArguments(text);
    }
    if (!LOGGER.isTraceEnabled()) {
      return super.quietArguments(text);
    }
    if (quietArgumentsLogging.arguments()) {
      LOGGER.trace("quietArguments(text={})", text);
    } else {
      LOGGER.trace("quietArguments called");
    }
    Logs.Token[] result;
    try {
      result = super.quietArguments(text);
    } catch (Throwable failure) {
      LOGGER.trace("quietArguments threw {}", failure);
      throw failure;
    }
    if (quietArgumentsLogging.result()) {
      LOGGER.trace("quietArguments returned ***");
    } else {
      LOGGER.trace("quietArguments returned");
    }
    return result;
  }

  /**
   * quietResult: {@code logged at debug, without result -> super}
   */
  @Override
  public String quietResult(boolean flag, char letter, long number, int... pin) {
    if (quietResultLogging == null) {
      // Left out by a setting, or the constructor of Logs is still running.
      return super.quietResult(flag, letter, number, pin);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.quietResult(flag, letter, number, pin);
    }
    if (quietResultLogging.arguments()) {
      LOGGER.debug("quietResult(flag={}, letter={}, number={}, pin=***)", flag, letter, number);
    } else {
      LOGGER.debug("quietResult called");
    }
    String result;
    try {
      result = super.quietResult(flag, letter, number, pin);
    } catch (Throwable failure) {
      LOGGER.debug("quietResult threw {}", failure);
      throw failure;
    }
    if (quietResultLogging.result()) {
      LOGGER.debug("quietResult returned {}", result);
    } else {
      LOGGER.debug("quietResult returned");
    }
    return result;
  }

  /**
   * quiet: {@code logged at error, without arguments, without result -> super}
   */
  @Override
  public List<? extends Logs.Token> quiet(String text) {
    if (quietLogging == null) {
      // Left out by a setting, or the constructor of Logs is still running.
      return super.quiet(text);
    }
    if (!LOGGER.isErrorEnabled()) {
      return super.quiet(text);
    }
    if (quietLogging.arguments()) {
      LOGGER.error("quiet(text=***)");
    } else {
      LOGGER.error("quiet called");
    }
    List<? extends Logs.Token> result;
    try {
      result = super.quiet(text);
    } catch (Throwable failure) {
      LOGGER.error("quiet threw {}", failure);
      throw failure;
    }
    if (quietLogging.result()) {
      LOGGER.error("quiet returned ***");
    } else {
      LOGGER.error("quiet returned");
    }
    return result;
  }
}
