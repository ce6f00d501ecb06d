package secrets;

import dev.damask.Environment;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.Relay;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Vault} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class VaultDecorated<X extends WrongKey> extends Vault<X> {
  private static final SafeLogger LOGGER = SafeLogger.of(Vault.class);

  private final Environment environment;

  private final Logging openLogging;

  private final Logging reopenLogging;

  private final RetryPolicy reopenRetry;

  private final Logging openLaterLogging;

  private final RetryPolicy openLaterRetry;

  public VaultDecorated() {
    this(Environment.system());
  }

  public VaultDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Vault.class, environment);
    this.openLogging = Logging.of("open", true, true, settings);
    this.reopenLogging = Logging.of("reopen", true, true, settings);
    this.reopenRetry = RetryPolicy.of("reopen", settings).on(IOException.class, WrongKey.Worn.class)
        .fallback("closed").masking(IllegalStateException.class, WrongKey.class).build();
    this.openLaterLogging = Logging.of("openLater", true, true, settings);
    this.openLaterRetry = RetryPolicy.of("openLater", settings).notOn(WrongKey.class)
        .masking(IllegalStateException.class, WrongKey.class).build();
    settings.warnOfUnknown();
  }

  /**
   * open: {@code logged at debug -> super}
   */
  @Override
  public String open(String name) throws IOException, WrongKey, WrongKey.Worn {
    if (openLogging == null) {
      // Left out by a setting, or the constructor of Vault is still running.
      return super.open(name);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.open(name);
    }
    if (openLogging.arguments()) {
      LOGGER.debug("open(name={})", name);
    } else {
      LOGGER.debug("open called");
    }
    String result;
    try {
      result = super.open(name);
    } catch (Throwable failure) {
      LOGGER.debug("open threw {}", failure instanceof IllegalStateException
          || failure instanceof WrongKey ? "***" : failure);
      throw failure;
    }
    if (openLogging.result()) {
      LOGGER.debug("open returned {}", result);
    } else {
      LOGGER.debug("open returned");
    }
    return result;
  }

  /**
   * reopen: {@code logged at debug -> retry 3 x 1s, on IOException or Worn, else closed -> super}
   */
  @Override
  public String reopen(String name) throws X, IOException {
    if (reopenLogging == null) {
      // Left out by a setting, or the constructor of Vault is still running.
      return reopenRetried(name);
    }
    if (!LOGGER.isDebugEnabled()) {
      return reopenRetried(name);
    }
    if (reopenLogging.arguments()) {
      LOGGER.debug("reopen(name={})", name);
    } else {
      LOGGER.debug("reopen called");
    }
    String result;
    try {
      result = reopenRetried(name);
    } catch (Throwable failure) {
      LOGGER.debug("reopen threw {}", failure instanceof IllegalStateException
          || failure instanceof WrongKey ? "***" : failure);
      throw failure;
    }
    if (reopenLogging.result()) {
      LOGGER.debug("reopen returned {}", result);
    } else {
      LOGGER.debug("reopen returned");
    }
    return result;
  }

  private String reopenRetried(String name) throws X, IOException {
    if (reopenRetry == null) {
      // Left out by a setting, or the constructor of Vault is still running.
      return super.reopen(name);
    }
    long start = reopenRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.reopen(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = reopenRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = closed(name);
              attempts.answered(failure);
              return result;
            } catch (Throwable thrown) {
              attempts.unanswered(failure, thrown);
              throw thrown;
            }
          }
          throw failure;
        }
      }
    }
  }

  /**
   * openLater: {@code logged at debug -> retry 3 x 1s, not on WrongKey -> super}
   */
  @Override
  public CompletableFuture<String> openLater(String name) {
    if (openLaterLogging == null) {
      // Left out by a setting, or the constructor of Vault is still running.
      return openLaterRetried(name);
    }
    if (!LOGGER.isDebugEnabled()) {
      return openLaterRetried(name);
    }
    if (openLaterLogging.arguments()) {
      LOGGER.debug("openLater(name={})", name);
    } else {
      LOGGER.debug("openLater called");
    }
    CompletableFuture<String> result;
    try {
      result = openLaterRetried(name);
    } catch (Throwable failure) {
      LOGGER.debug("openLater threw {}", failure instanceof IllegalStateException
          || failure instanceof WrongKey ? "***" : failure);
      throw failure;
    }
    boolean showsResult = openLaterLogging.result();
    return Relay.of(result, (value, failure) -> {
      if (failure != null) {
        LOGGER.debug("openLater threw {}", failure instanceof IllegalStateException
            || failure instanceof WrongKey ? "***" : failure);
        return;
      }
      if (showsResult) {
        LOGGER.debug("openLater returned {}", value);
      } else {
        LOGGER.debug("openLater returned");
      }
    });
  }

  private CompletableFuture<String> openLaterRetried(String name) {
    if (openLaterRetry == null) {
      // Left out by a setting, or the constructor of Vault is still running.
      return Objects.requireNonNull(super.openLater(name), "openLater() returned null");
    }
    return AsyncRetry.of(openLaterRetry, environment,
        () -> Objects.requireNonNull(super.openLater(name), "openLater() returned null"));
  }
}
