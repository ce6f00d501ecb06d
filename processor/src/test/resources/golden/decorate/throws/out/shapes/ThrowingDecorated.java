package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/**
 * {@link Throwing} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ThrowingDecorated<X extends Exception> extends Throwing<X> {
  private static final SafeLogger LOGGER = SafeLogger.of(Throwing.class);

  private final Environment environment;

  private final Timing checkedTiming;

  private final RetryPolicy checkedRetry;

  private final Timing variableTiming;

  private final Logging variableLogging;

  private final RetryPolicy variableRetry;

  private final Cache<String> variableCache;

  private final RetryPolicy ownRetry;

  private final Cache<Integer> ownCache;

  private final Timing everythingTiming;

  private final Cache<Object> everythingCache;

  private final Cache<Long> nothingCache;

  private final Timing uncheckedTiming;

  public ThrowingDecorated() throws IOException, TimeoutException {
    this(Environment.system());
  }

  public ThrowingDecorated(Environment environment) throws IOException, TimeoutException {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Throwing.class, environment);
    this.checkedTiming = Timing.of("checked", settings).build();
    this.checkedRetry = RetryPolicy.of("checked", settings).build();
    this.variableTiming = Timing.of("variable", settings).build();
    this.variableLogging = Logging.of("variable", true, true, settings);
    this.variableRetry = RetryPolicy.of("variable", settings).fallback("answer").build();
    this.variableCache = Cache.of("variable", settings).ttl(Duration.ofMinutes(5)).skipNulls()
        .build();
    this.ownRetry = RetryPolicy.of("own", settings).build();
    this.ownCache = Cache.of("own", settings).ttl(Duration.ofMinutes(5)).build();
    this.everythingTiming = Timing.of("everything", settings).build();
    this.everythingCache = Cache.of("everything", settings).ttl(Duration.ofMinutes(5)).keyless()
        .build();
    this.nothingCache = Cache.of("nothing", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    this.uncheckedTiming = Timing.of("unchecked", settings).build();
    settings.warnOfUnknown();
  }

  public <Y extends Throwable> ThrowingDecorated(Class<Y> type) throws Y {
    this(type, Environment.system());
  }

  public <Y extends Throwable> ThrowingDecorated(Class<Y> type, Environment environment) throws Y {
    super(type);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Throwing.class, environment);
    this.checkedTiming = Timing.of("checked", settings).build();
    this.checkedRetry = RetryPolicy.of("checked", settings).build();
    this.variableTiming = Timing.of("variable", settings).build();
    this.variableLogging = Logging.of("variable", true, true, settings);
    this.variableRetry = RetryPolicy.of("variable", settings).fallback("answer").build();
    this.variableCache = Cache.of("variable", settings).ttl(Duration.ofMinutes(5)).skipNulls()
        .build();
    this.ownRetry = RetryPolicy.of("own", settings).build();
    this.ownCache = Cache.of("own", settings).ttl(Duration.ofMinutes(5)).build();
    this.everythingTiming = Timing.of("everything", settings).build();
    this.everythingCache = Cache.of("everything", settings).ttl(Duration.ofMinutes(5)).keyless()
        .build();
    this.nothingCache = Cache.of("nothing", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    this.uncheckedTiming = Timing.of("unchecked", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * checked: {@code timed -> retry 3 x 1s -> super}
   */
  @Override
  public void checked() throws FileNotFoundException, IOException, TimeoutException {
    if (checkedTiming == null) {
      // Left out by a setting, or the constructor of Throwing is still running.
      checkedRetried();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      checkedRetried();
    } catch (Throwable failure) {
      checkedTiming.threw(failure, start, environment);
      throw failure;
    }
    checkedTiming.returned(start, environment);
  }

  private void checkedRetried() throws FileNotFoundException, IOException, TimeoutException {
    if (checkedRetry == null) {
      // Left out by a setting, or the constructor of Throwing is still running.
      super.checked();
      return;
    }
    long start = checkedRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.checked();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = checkedRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * variable: {@code timed -> logged at debug -> retry 3 x 1s, else answer
   * -> cached 300s, no nulls -> super}
   */
  @Override
  public String variable(X failure) throws X {
    if (variableTiming == null) {
      // Left out by a setting, or the constructor of Throwing is still running.
      return variableLogged(failure);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = variableLogged(failure);
    } catch (Throwable failure2) {
      variableTiming.threw(failure2, start, environment);
      throw failure2;
    }
    variableTiming.returned(start, environment);
    return result;
  }

  private String variableLogged(X failure) throws X {
    if (variableLogging == null) {
      // Left out by a setting, or the constructor of Throwing is still running.
      return variableRetried(failure);
    }
    if (!LOGGER.isDebugEnabled()) {
      return variableRetried(failure);
    }
    if (variableLogging.arguments()) {
      LOGGER.debug("variable(failure={})", failure);
    } else {
      LOGGER.debug("variable called");
    }
    String result;
    try {
      result = variableRetried(failure);
    } catch (Throwable failure2) {
      LOGGER.debug("variable threw {}", failure2);
      throw failure2;
    }
    if (variableLogging.result()) {
      LOGGER.debug("variable returned {}", result);
    } else {
      LOGGER.debug("variable returned");
    }
    return result;
  }

  private String variableRetried(X failure) throws X {
    if (variableRetry == null) {
      // Left out by a setting, or the constructor of Throwing is still running.
      return variableCached(failure);
    }
    long start = variableRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return variableCached(failure);
      } catch (Throwable failure2) {
        if (attempts == null) {
          attempts = variableRetry.attempts(environment, start);
        }
        if (!attempts.again(failure2)) {
          if (attempts.exhausted()) {
            try {
              String result = answer(failure, (Exception) failure2);
              attempts.answered(failure2);
              return result;
            } catch (Throwable thrown) {
              attempts.unanswered(failure2, thrown);
              throw thrown;
            }
          }
          throw failure2;
        }
      }
    }
  }

  private String variableCached(X failure) throws X {
    if (variableCache == null) {
      // Left out by a setting, or the constructor of Throwing is still running.
      return super.variable(failure);
    }
    Computation<String> computation = variableCache.get(failure);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.variable(failure));
    }
    try {
      String result = super.variable(failure);
      computation.complete(result);
      return result;
    } catch (Throwable failure2) {
      if (computation.answers(failure2)) {
        return computation.join();
      }
      throw failure2;
    }
  }

  /**
   * own: {@code retry 3 x 1s -> cached 300s -> super}
   */
  @Override
  public <Y extends Throwable & Comparable<Y>> int own(Y failure) throws Y, InterruptedException {
    if (ownRetry == null) {
      // Left out by a setting, or the constructor of Throwing is still running.
      return this.<Y>ownCached(failure);
    }
    long start = ownRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return this.<Y>ownCached(failure);
      } catch (Throwable failure2) {
        if (attempts == null) {
          attempts = ownRetry.attempts(environment, start);
        }
        if (!attempts.again(failure2)) {
          throw failure2;
        }
      }
    }
  }

  private <Y extends Throwable & Comparable<Y>> int ownCached(Y failure)
      throws Y, InterruptedException {
    if (ownCache == null) {
      // Left out by a setting, or the constructor of Throwing is still running.
      return super.<Y>own(failure);
    }
    Computation<Integer> computation = ownCache.getInterruptibly(failure);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.<Y>own(failure));
    }
    try {
      int result = super.<Y>own(failure);
      computation.complete(result);
      return result;
    } catch (Throwable failure2) {
      if (computation.answers(failure2)) {
        return computation.join();
      }
      throw failure2;
    }
  }

  /**
   * everything: {@code timed -> cached 300s -> super}
   */
  @Override
  public Object everything() throws Throwable {
    if (everythingTiming == null) {
      // Left out by a setting, or the constructor of Throwing is still running.
      return everythingCached();
    }
    long start = environment.ticker().getAsLong();
    Object result;
    try {
      result = everythingCached();
    } catch (Throwable failure) {
      everythingTiming.threw(failure, start, environment);
      throw failure;
    }
    everythingTiming.returned(start, environment);
    return result;
  }

  private Object everythingCached() throws Throwable {
    if (everythingCache == null) {
      // Left out by a setting, or the constructor of Throwing is still running.
      return super.everything();
    }
    Computation<Object> computation = everythingCache.getInterruptibly();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.everything());
    }
    try {
      Object result = super.everything();
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
   * nothing: {@code cached 300s -> super}
   */
  @Override
  public long nothing() {
    if (nothingCache == null) {
      // Left out by a setting, or the constructor of Throwing is still running.
      return super.nothing();
    }
    Computation<Long> computation = nothingCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.nothing());
    }
    try {
      long result = super.nothing();
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
   * unchecked: {@code timed -> super}
   */
  @Override
  public void unchecked() throws IllegalStateException, Error {
    if (uncheckedTiming == null) {
      // Left out by a setting, or the constructor of Throwing is still running.
      super.unchecked();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.unchecked();
    } catch (Throwable failure) {
      uncheckedTiming.threw(failure, start, environment);
      throw failure;
    }
    uncheckedTiming.returned(start, environment);
  }

  /**
   * Removes what {@code variable} keeps for these arguments.
   */
  public void invalidateVariable(X failure) {
    if (variableCache != null) {
      variableCache.invalidate(failure);
    }
  }

  /**
   * Removes all that {@code variable} keeps.
   */
  public void invalidateAllVariable() {
    if (variableCache != null) {
      variableCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code own} keeps for these arguments.
   */
  public <Y extends Throwable & Comparable<Y>> void invalidateOwn(Y failure) {
    if (ownCache != null) {
      ownCache.invalidate(failure);
    }
  }

  /**
   * Removes all that {@code own} keeps.
   */
  public void invalidateAllOwn() {
    if (ownCache != null) {
      ownCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code everything} keeps for these arguments.
   */
  public void invalidateEverything() {
    if (everythingCache != null) {
      everythingCache.invalidate();
    }
  }

  /**
   * Removes all that {@code everything} keeps.
   */
  public void invalidateAllEverything() {
    if (everythingCache != null) {
      everythingCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code nothing} keeps for these arguments.
   */
  public void invalidateNothing() {
    if (nothingCache != null) {
      nothingCache.invalidate();
    }
  }

  /**
   * Removes all that {@code nothing} keeps.
   */
  public void invalidateAllNothing() {
    if (nothingCache != null) {
      nothingCache.invalidateAll();
    }
  }
}
