package p;

import dev.damask.Environment;
import dev.damask.generated.Answers;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link Vault} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class VaultDecorated extends Vault {
  private static final SafeLogger LOGGER = SafeLogger.of(Vault.class);

  private final Answers openFallback;

  private final Logging closedLogging;

  private final Answers reopenFallback;

  public VaultDecorated() {
    this(Environment.system());
  }

  public VaultDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Vault.class, environment);
    this.openFallback = Answers.of("open", "closed", settings).on(Vault.WrongKey.class)
        .masking(Vault.WrongKey.class).build();
    this.closedLogging = Logging.of("closed", true, true, settings);
    this.reopenFallback = Answers.of("reopen", "closed", settings).masking(Vault.WrongKey.class)
        .build();
    settings.warnOfUnknown();
  }

  /**
   * open: {@code fallback closed, on WrongKey -> super}
   */
  @Override
  public String open(String key) {
    if (openFallback == null) {
      // Left out by a setting, or the constructor of Vault is still running.
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
    if (closedLogging == null) {
      // Left out by a setting, or the constructor of Vault is still running.
      return super.closed(key);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.closed(key);
    }
    if (closedLogging.arguments()) {
      LOGGER.debug("closed(key={})", key);
    } else {
      LOGGER.debug("closed called");
    }
    String result;
    try {
      result = super.closed(key);
    } catch (Throwable failure) {
      LOGGER.debug("closed threw {}", failure instanceof Vault.WrongKey ? "***" : failure);
      throw failure;
    }
    if (closedLogging.result()) {
      LOGGER.debug("closed returned {}", result);
    } else {
      LOGGER.debug("closed returned");
    }
    return result;
  }

  /**
   * reopen: {@code fallback closed -> super}
   */
  @Override
  public String reopen(String key) {
    if (reopenFallback == null) {
      // Left out by a setting, or the constructor of Vault is still running.
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
