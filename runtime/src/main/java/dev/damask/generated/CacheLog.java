package dev.damask.generated;

import java.util.function.LongSupplier;

/**
 * What a cache logs of computations that fail without anybody being told. Safe for use by several
 * threads.
 */
final class CacheLog {

  private final SafeLogger logger;
  private final Keys keys;
  private final MaskedFailures masked;
  private final Rarely refreshes;
  private final Rarely answers;

  /**
   * @param masked the failures that are not shown
   */
  CacheLog(SafeLogger logger, Keys keys, MaskedFailures masked, LongSupplier ticker) {
    this.logger = logger;
    this.keys = keys;
    this.masked = masked;
    this.refreshes = new Rarely(ticker);
    this.answers = new Rarely(ticker);
  }

  void refreshFailed(Object key, Throwable failure) {
    if (logger.isWarnEnabled() && refreshes.comes()) {
      logger.warn(
          "{} could not be refreshed, its value is kept: {}",
          keys.name(key),
          masked.shown(failure));
    }
  }

  void answered(Object key, Throwable failure) {
    if (logger.isWarnEnabled() && answers.comes()) {
      logger.warn(
          "{} failed, answered by an expired value: {}", keys.name(key), masked.shown(failure));
    }
  }

  void notAsked(Object key, Throwable failure) {
    if (logger.isWarnEnabled()) {
      logger.warn(
          "{} is returned and not kept, as its \"unless\" failed: {}",
          keys.name(key),
          masked.shown(failure));
    }
  }
}
