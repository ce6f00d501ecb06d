package secrets;

import dev.damask.Environment;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Relay;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
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

  private static final RetryPolicy REOPEN_RETRY = RetryPolicy.of(Vault.class, "reopen")
      .on(IOException.class, WrongKey.Worn.class).fallback("closed")
      .masking(IllegalStateException.class, WrongKey.class).build();

  private static final RetryPolicy OPEN_LATER_RETRY = RetryPolicy.of(Vault.class, "openLater")
      .notOn(WrongKey.class).masking(IllegalStateException.class, WrongKey.class).build();

  private final Environment environment;

  public VaultDecorated() {
    this(Environment.system());
  }

  public VaultDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * open: {@code logged at debug -> super}
   */
  @Override
  public String open(String name) throws IOException, WrongKey, WrongKey.Worn {
    if (environment == null) {
      // The constructor of Vault is still running.
      return super.open(name);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.open(name);
    }
    LOGGER.debug("open(name={})", name);
    String result;
    try {
      result = super.open(name);
    } catch (Throwable failure) {
      LOGGER.debug("open threw {}", failure instanceof IllegalStateException
          || failure instanceof WrongKey ? "***" : failure);
      throw failure;
    }
    LOGGER.debug("open returned {}", result);
    return result;
  }

  /**
   * reopen: {@code logged at debug -> retry 3 x 1s, else closed -> super}
   */
  @Override
  public String reopen(String name) throws X, IOException {
    if (environment == null) {
      // The constructor of Vault is still running.
      return super.reopen(name);
    }
    if (!LOGGER.isDebugEnabled()) {
      return reopenRetried(name);
    }
    LOGGER.debug("reopen(name={})", name);
    String result;
    try {
      result = reopenRetried(name);
    } catch (Throwable failure) {
      LOGGER.debug("reopen threw {}", failure instanceof IllegalStateException
          || failure instanceof WrongKey ? "***" : failure);
      throw failure;
    }
    LOGGER.debug("reopen returned {}", result);
    return result;
  }

  private String reopenRetried(String name) throws X, IOException {
    Attempts attempts = null;
    while (true) {
      try {
        return super.reopen(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = REOPEN_RETRY.attempts(environment);
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
   * openLater: {@code logged at debug -> retry 3 x 1s -> super}
   */
  @Override
  public CompletableFuture<String> openLater(String name) {
    if (environment == null) {
      // The constructor of Vault is still running.
      return super.openLater(name);
    }
    if (!LOGGER.isDebugEnabled()) {
      return openLaterRetried(name);
    }
    LOGGER.debug("openLater(name={})", name);
    CompletableFuture<String> result;
    try {
      result = openLaterRetried(name);
    } catch (Throwable failure) {
      LOGGER.debug("openLater threw {}", failure instanceof IllegalStateException
          || failure instanceof WrongKey ? "***" : failure);
      throw failure;
    }
    return Relay.of(result, (value, failure) -> {
      if (failure == null) {
        LOGGER.debug("openLater returned {}", value);
      } else {
        LOGGER.debug("openLater threw {}", failure instanceof IllegalStateException
            || failure instanceof WrongKey ? "***" : failure);
      }
    });
  }

  private CompletableFuture<String> openLaterRetried(String name) {
    return AsyncRetry.of(OPEN_LATER_RETRY, environment,
        () -> Objects.requireNonNull(super.openLater(name), "openLater() returned null"));
  }
}
