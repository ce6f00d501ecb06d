package dev.damask.generated;

import dev.damask.Environment;
import dev.damask.observe.AttemptFailed;
import dev.damask.observe.FallbackAnswered;
import org.jspecify.annotations.Nullable;

/**
 * What a method that is called again, or answered for, logs of that and tells listeners. Immutable
 * and safe for use by several threads.
 *
 * @param shown what log lines call the method
 * @param maxAttempts the most attempts; less than 1 where there is only something that answers, so
 *     that attempts are nobody's concern
 * @param fallback the name of the method that answers
 * @param masked the failures that are not shown
 */
record RetryTeller(
    SafeLogger logger,
    String type,
    String method,
    String shown,
    int maxAttempts,
    String fallback,
    MaskedFailures masked) {

  /** An attempt has failed that another one follows, after so many nanoseconds. */
  void failed(int attempt, Throwable failure, long delay, Environment environment) {
    if (logger.isWarnEnabled()) {
      logger.warn(
          "{} attempt {} of {} failed: {}", shown, attempt, maxAttempts, masked.shown(failure));
    }
    tell(attempt, delay, failure, environment);
  }

  /** An attempt that another one follows has given an unwanted result, which is never shown. */
  void unwanted(int attempt, long delay, Environment environment) {
    if (logger.isWarnEnabled()) {
      logger.warn("{} attempt {} of {} gave an unwanted result", shown, attempt, maxAttempts);
    }
    tell(attempt, delay, null, environment);
  }

  /**
   * The last attempt has failed, or given an unwanted result.
   *
   * @param failure null for an unwanted result
   */
  void last(int attempt, @Nullable Throwable failure, Environment environment) {
    if (maxAttempts > 0) {
      tell(attempt, RetryPolicy.STOP, failure, environment);
    }
  }

  /**
   * The fallback has answered.
   *
   * @param failure null for an unwanted result
   */
  void answered(@Nullable Throwable failure, Environment environment) {
    if (logger.isWarnEnabled()) {
      if (failure == null) {
        logger.warn("{} gave an unwanted result, answered by {}()", shown, fallback);
      } else {
        logger.warn("{} failed, answered by {}(): {}", shown, fallback, masked.shown(failure));
      }
    }
    if (Listening.isHeard(environment, FallbackAnswered.class)) {
      teller(environment).answered(failure);
    }
  }

  private void tell(int attempt, long delay, @Nullable Throwable failure, Environment environment) {
    if (Listening.isHeard(environment, AttemptFailed.class)) {
      teller(environment).attempted(attempt, maxAttempts, delay, failure);
    }
  }

  private Teller teller(Environment environment) {
    return Teller.of(logger, type, method, environment);
  }
}
