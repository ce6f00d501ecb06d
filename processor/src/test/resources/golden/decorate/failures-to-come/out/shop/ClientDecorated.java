package shop;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ClientDecorated extends Client {
  private static final SafeLogger LOGGER = SafeLogger.of(Client.class);

  private final Environment environment;

  private final RetryPolicy narrowRetry;

  private final RetryPolicy wideRetry;

  private final boolean insideWithin;

  private final Logging logLogging;

  ClientDecorated() {
    this(Environment.system());
  }

  ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.narrowRetry = RetryPolicy.of("narrow", settings).on(Failure.class).fallback("none")
        .masking(Client.Secret.class).build();
    this.wideRetry = RetryPolicy.of("wide", settings).fallback("none").masking(Client.Secret.class)
        .build();
    this.insideWithin = settings.has("inside", "within");
    this.logLogging = Logging.of("log", settings);
    settings.warnOfUnknown();
  }

  /**
   * narrow: {@code retry 3 x 1s, on Failure, else none -> super}
   */
  @Override
  String narrow() throws FailureDecorated {
    if (narrowRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.narrow();
    }
    long start = narrowRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.narrow();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = narrowRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = none();
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
   * wide: {@code retry 3 x 1s, else none -> super}
   */
  @Override
  String wide() throws Failure {
    if (wideRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.wide();
    }
    long start = wideRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.wide();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = wideRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = none();
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
   * inside: {@code within open -> super}
   */
  @Override
  void inside() throws Failure {
    if (!insideWithin) {
      // Left out by a setting, or the constructor of Client is still running.
      super.inside();
      return;
    }
    AutoCloseable scope = open();
    Objects.requireNonNull(scope, "open() returned null");
    try {
      super.inside();
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }

  /**
   * log: {@code logged at debug -> super}
   */
  @Override
  void log() throws IOException {
    if (logLogging == null) {
      // Left out by a setting, or the constructor of Client is still running.
      super.log();
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      super.log();
      return;
    }
    LOGGER.debug("log()");
    try {
      super.log();
    } catch (Throwable failure) {
      LOGGER.debug("log threw {}", failure instanceof Client.Secret ? "***" : failure);
      throw failure;
    }
    LOGGER.debug("log returned");
  }
}
