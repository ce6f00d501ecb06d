package misuse;

import dev.damask.Environment;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.Relay;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Results} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ResultsDecorated extends Results {
  private static final SafeLogger LOGGER = SafeLogger.of(Results.class);

  private final Cache<Integer> countCache;

  private final Cache<Integer> sizeCache;

  private final Cache<Integer> boxedCache;

  private final AsyncCache laterCache;

  private final Cache<String> onlyCache;

  private final Cache<String> oneCache;

  private final Logging runLogging;

  private final Logging startLogging;

  private final Logging doneLogging;

  ResultsDecorated() {
    this(Environment.system());
  }

  ResultsDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Results.class, environment);
    this.countCache = Cache.of("count", settings).ttl(Duration.ofMinutes(5)).skipNulls().build();
    this.sizeCache = Cache.of("size", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    this.boxedCache = Cache.of("boxed", settings).ttl(Duration.ofMinutes(5)).skipNulls().build();
    this.laterCache = AsyncCache.of("later", settings).ttl(Duration.ofMinutes(5)).skipNulls()
        .buildAsync();
    this.onlyCache = Cache.of("only", settings).ttl(Duration.ofMinutes(5)).keyless().maximumSize(10)
        .build();
    this.oneCache = Cache.of("one", settings).ttl(Duration.ofMinutes(5)).maximumSize(10).build();
    this.runLogging = Logging.of("run", settings);
    this.startLogging = Logging.of("start", settings);
    this.doneLogging = Logging.ofResult("done", false, settings);
    settings.warnOfUnknown();
  }

  /**
   * count: {@code cached 300s, no nulls -> super}
   */
  @Override
  int count(String of) {
    if (countCache == null) {
      // Left out by a setting, or the constructor of Results is still running.
      return super.count(of);
    }
    Computation<Integer> computation = countCache.get(of);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.count(of));
    }
    try {
      int result = super.count(of);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * size: {@code cached 300s -> super}
   */
  @Override
  int size() {
    if (sizeCache == null) {
      // Left out by a setting, or the constructor of Results is still running.
      return super.size();
    }
    Computation<Integer> computation = sizeCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.size());
    }
    try {
      int result = super.size();
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * boxed: {@code cached 300s, no nulls -> super}
   */
  @Override
  Integer boxed(String of) {
    if (boxedCache == null) {
      // Left out by a setting, or the constructor of Results is still running.
      return super.boxed(of);
    }
    Computation<Integer> computation = boxedCache.get(of);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.boxed(of));
    }
    try {
      Integer result = super.boxed(of);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * later: {@code cached 300s, no nulls -> super}
   */
  @Override
  CompletableFuture<Integer> later(String of) {
    if (laterCache == null) {
      // Left out by a setting, or the constructor of Results is still running.
      return super.later(of);
    }
    return laterCache.get(of,
        () -> Objects.requireNonNull(super.later(of), "later() returned null"));
  }

  /**
   * only: {@code cached 300s, at most 10 -> super}
   */
  @Override
  String only() {
    if (onlyCache == null) {
      // Left out by a setting, or the constructor of Results is still running.
      return super.only();
    }
    Computation<String> computation = onlyCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.only());
    }
    try {
      String result = super.only();
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * one: {@code cached 300s, at most 10 -> super}
   */
  @Override
  String one(boolean of) {
    if (oneCache == null) {
      // Left out by a setting, or the constructor of Results is still running.
      return super.one(of);
    }
    Computation<String> computation = oneCache.get(of);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.one(of));
    }
    try {
      String result = super.one(of);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * run: {@code logged at debug, without result -> super}
   */
  @Override
  void run() {
    if (runLogging == null) {
      // Left out by a setting, or the constructor of Results is still running.
      super.run();
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      super.run();
      return;
    }
    LOGGER.debug("run()");
    try {
      super.run();
    } catch (Throwable failure) {
      LOGGER.debug("run threw {}", failure);
      throw failure;
    }
    LOGGER.debug("run returned");
  }

  /**
   * start: {@code logged at debug -> super}
   */
  @Override
  void start() {
    if (startLogging == null) {
      // Left out by a setting, or the constructor of Results is still running.
      super.start();
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      super.start();
      return;
    }
    LOGGER.debug("start()");
    try {
      super.start();
    } catch (Throwable failure) {
      LOGGER.debug("start threw {}", failure);
      throw failure;
    }
    LOGGER.debug("start returned");
  }

  /**
   * done: {@code logged at debug, without result -> super}
   */
  @Override
  CompletableFuture<Void> done() {
    if (doneLogging == null) {
      // Left out by a setting, or the constructor of Results is still running.
      return super.done();
    }
    if (!LOGGER.isDebugEnabled()) {
      return Objects.requireNonNull(super.done(), "done() returned null");
    }
    LOGGER.debug("done()");
    CompletableFuture<Void> result;
    try {
      result = Objects.requireNonNull(super.done(), "done() returned null");
    } catch (Throwable failure) {
      LOGGER.debug("done threw {}", failure);
      throw failure;
    }
    boolean showsResult = doneLogging.result();
    return Relay.of(result, (value, failure) -> {
      if (failure != null) {
        LOGGER.debug("done threw {}", failure);
        return;
      }
      if (showsResult) {
        LOGGER.debug("done returned {}", value);
      } else {
        LOGGER.debug("done returned");
      }
    });
  }

  /**
   * Removes what {@code count} keeps for these arguments.
   */
  void invalidateCount(String of) {
    if (countCache != null) {
      countCache.invalidate(of);
    }
  }

  /**
   * Removes all that {@code count} keeps.
   */
  void invalidateAllCount() {
    if (countCache != null) {
      countCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code size} keeps for these arguments.
   */
  void invalidateSize() {
    if (sizeCache != null) {
      sizeCache.invalidate();
    }
  }

  /**
   * Removes all that {@code size} keeps.
   */
  void invalidateAllSize() {
    if (sizeCache != null) {
      sizeCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code boxed} keeps for these arguments.
   */
  void invalidateBoxed(String of) {
    if (boxedCache != null) {
      boxedCache.invalidate(of);
    }
  }

  /**
   * Removes all that {@code boxed} keeps.
   */
  void invalidateAllBoxed() {
    if (boxedCache != null) {
      boxedCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code later} keeps for these arguments.
   */
  void invalidateLater(String of) {
    if (laterCache != null) {
      laterCache.invalidate(of);
    }
  }

  /**
   * Removes all that {@code later} keeps.
   */
  void invalidateAllLater() {
    if (laterCache != null) {
      laterCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code only} keeps for these arguments.
   */
  void invalidateOnly() {
    if (onlyCache != null) {
      onlyCache.invalidate();
    }
  }

  /**
   * Removes all that {@code only} keeps.
   */
  void invalidateAllOnly() {
    if (onlyCache != null) {
      onlyCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code one} keeps for these arguments.
   */
  void invalidateOne(boolean of) {
    if (oneCache != null) {
      oneCache.invalidate(of);
    }
  }

  /**
   * Removes all that {@code one} keeps.
   */
  void invalidateAllOne() {
    if (oneCache != null) {
      oneCache.invalidateAll();
    }
  }
}
