package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Printed;
import dev.damask.generated.SafeLogger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@link Logs} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class LogsDecorated extends Logs {
  private static final SafeLogger LOGGER = SafeLogger.of(Logs.class);

  private final Environment environment;

  public LogsDecorated() {
    this(Environment.system());
  }

  public LogsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * login: {@code logged at info -> super}
   */
  @Override
  public String login(String user, char[] password, Logs.Token token) {
    if (environment == null) {
      // The constructor of Logs is still running.
      return super.login(user, password, token);
    }
    if (!LOGGER.isInfoEnabled()) {
      return super.login(user, password, token);
    }
    LOGGER.info("login(user={}, password=***, token=***)", user);
    String result;
    try {
      result = super.login(user, password, token);
    } catch (Throwable failure) {
      LOGGER.info("login threw {}", failure);
      throw failure;
    }
    LOGGER.info("login returned {}", result);
    return result;
  }

  /**
   * token: {@code logged at info -> super}
   */
  @Override
  public Logs.Token token(int[] numbers, Object[][] objects, Object... more) {
    if (environment == null) {
      // The constructor of Logs is still running.
      return super.token(numbers, objects, more);
    }
    if (!LOGGER.isInfoEnabled()) {
      return super.token(numbers, objects, more);
    }
    LOGGER.info("token(numbers={}, objects={}, more={})", numbers, objects, more);
    Logs.Token result;
    try {
      result = super.token(numbers, objects, more);
    } catch (Throwable failure) {
      LOGGER.info("token threw {}", failure);
      throw failure;
    }
    LOGGER.info("token returned ***");
    return result;
  }

  /**
   * nothing: {@code logged at info -> super}
   */
  @Override
  public void nothing() {
    if (environment == null) {
      // The constructor of Logs is still running.
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
    if (environment == null) {
      // The constructor of Logs is still running.
      return super.record(login, tokens, map);
    }
    if (!LOGGER.isInfoEnabled()) {
      return super.record(login, tokens, map);
    }
    LOGGER.info("record(login={}, tokens=***, map=***)", Printed.of(login, it -> "Login[user=" +
        it.user() + ", password=***, token=***, numbers=" + it.numbers() + "]"));
    Logs.Login result;
    try {
      result = super.record(login, tokens, map);
    } catch (Throwable failure) {
      LOGGER.info("record threw {}", failure);
      throw failure;
    }
    LOGGER.info("record returned {}", Printed.of(result, it2 -> "Login[user=" + it2.user() +
        ", password=***, token=***, numbers=" + it2.numbers() + "]"));
    return result;
  }

  /**
   * quietArguments: {@code logged at trace -> super}
   */
  @Override
  public Logs.Token[] quietArguments(String text) {
    if (environment == null) {
      // The constructor of Logs is still running.
      return super.quietArguments(text);
    }
    if (!LOGGER.isTraceEnabled()) {
      return super.quietArguments(text);
    }
    LOGGER.trace("quietArguments called");
    Logs.Token[] result;
    try {
      result = super.quietArguments(text);
    } catch (Throwable failure) {
      LOGGER.trace("quietArguments threw {}", failure);
      throw failure;
    }
    LOGGER.trace("quietArguments returned ***");
    return result;
  }

  /**
   * quietResult: {@code logged at debug -> super}
   */
  @Override
  public String quietResult(boolean flag, char letter, long number, int... pin) {
    if (environment == null) {
      // The constructor of Logs is still running.
      return super.quietResult(flag, letter, number, pin);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.quietResult(flag, letter, number, pin);
    }
    LOGGER.debug("quietResult(flag={}, letter={}, number={}, pin=***)", flag, letter, number);
    String result;
    try {
      result = super.quietResult(flag, letter, number, pin);
    } catch (Throwable failure) {
      LOGGER.debug("quietResult threw {}", failure);
      throw failure;
    }
    LOGGER.debug("quietResult returned");
    return result;
  }

  /**
   * quiet: {@code logged at error -> super}
   */
  @Override
  public List<? extends Logs.Token> quiet(String text) {
    if (environment == null) {
      // The constructor of Logs is still running.
      return super.quiet(text);
    }
    if (!LOGGER.isErrorEnabled()) {
      return super.quiet(text);
    }
    LOGGER.error("quiet called");
    List<? extends Logs.Token> result;
    try {
      result = super.quiet(text);
    } catch (Throwable failure) {
      LOGGER.error("quiet threw {}", failure);
      throw failure;
    }
    LOGGER.error("quiet returned");
    return result;
  }
}
