package p;

import dev.damask.Environment;
import dev.damask.generated.Answers;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SafeLogger;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Vault} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class VaultDecorated extends Vault {
  private static final SafeLogger LOGGER = SafeLogger.of(Vault.class);

  private final Environment environment;

  private final Answers openFallback;

  private final Answers reopenFallback;

  public VaultDecorated() {
    this(Environment.system());
  }

  public VaultDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.openFallback = Answers.of(Vault.class, "open", "closed", environment)
        .on(Vault.WrongKey.class).masking(Vault.WrongKey.class).build();
    this.reopenFallback = Answers.of(Vault.class, "reopen", "closed", environment)
        .masking(Vault.WrongKey.class).build();
  }

  /**
   * open: {@code fallback closed -> super}
   */
  @Override
  public String open(String key) {
    if (openFallback == null) {
      // The constructor of Vault is still running.
      return super.open(key);
    }
    try {
      return super.open(key);
    } catch (Throwable failure) {
      if (!openFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = closed(key);
        openFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        openFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  /**
   * closed: {@code logged at debug -> super}
   */
  @Override
  public String closed(String key) {
    if (environment == null) {
      // The constructor of Vault is still running.
      return super.closed(key);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.closed(key);
    }
    LOGGER.debug("closed(key={})", key);
    String result;
    try {
      result = super.closed(key);
    } catch (Throwable failure) {
      LOGGER.debug("closed threw {}", failure instanceof Vault.WrongKey ? "***" : failure);
      throw failure;
    }
    LOGGER.debug("closed returned {}", result);
    return result;
  }

  /**
   * reopen: {@code fallback closed -> super}
   */
  @Override
  public String reopen(String key) {
    if (reopenFallback == null) {
      // The constructor of Vault is still running.
      return super.reopen(key);
    }
    try {
      return super.reopen(key);
    } catch (Throwable failure) {
      if (!reopenFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = closed(key);
        reopenFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        reopenFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }
}
