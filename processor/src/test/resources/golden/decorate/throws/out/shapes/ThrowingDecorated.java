package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
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
  private static final Timing CHECKED_TIMING = new Timing(Throwing.class, "checked");

  private static final RetryPolicy CHECKED_RETRY = RetryPolicy.of(Throwing.class, "checked")
      .build();

  private static final Timing VARIABLE_TIMING = new Timing(Throwing.class, "variable");

  private static final SafeLogger LOGGER = SafeLogger.of(Throwing.class);

  private static final RetryPolicy VARIABLE_RETRY = RetryPolicy.of(Throwing.class, "variable")
      .fallback("answer").build();

  private static final RetryPolicy OWN_RETRY = RetryPolicy.of(Throwing.class, "own").build();

  private static final Timing EVERYTHING_TIMING = new Timing(Throwing.class, "everything");

  private static final Timing UNCHECKED_TIMING = new Timing(Throwing.class, "unchecked");

  private final Environment environment;

  private final Cache<String> variableCache;

  private final Cache<Integer> ownCache;

  private final Cache<Object> everythingCache;

  private final Cache<Long> nothingCache;

  public ThrowingDecorated() throws IOException, TimeoutException {
    this(Environment.system());
  }

  public ThrowingDecorated(Environment environment) throws IOException, TimeoutException {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.variableCache = Cache.of("variable", Duration.ofMinutes(5), environment).skipNulls()
        .build();
    this.ownCache = Cache.of("own", Duration.ofMinutes(5), environment).build();
    this.everythingCache = Cache.of("everything", Duration.ofMinutes(5), environment).build();
    this.nothingCache = Cache.of("nothing", Duration.ofMinutes(5), environment).build();
  }

  public <Y extends Throwable> ThrowingDecorated(Class<Y> type) throws Y {
    this(type, Environment.system());
  }

  public <Y extends Throwable> ThrowingDecorated(Class<Y> type, Environment environment) throws Y {
    super(type);
    this.environment = Objects.requireNonNull(environment, "environment");
    this.variableCache = Cache.of("variable", Duration.ofMinutes(5), environment).skipNulls()
        .build();
    this.ownCache = Cache.of("own", Duration.ofMinutes(5), environment).build();
    this.everythingCache = Cache.of("everything", Duration.ofMinutes(5), environment).build();
    this.nothingCache = Cache.of("nothing", Duration.ofMinutes(5), environment).build();
  }

  /**
   * checked: {@code timed -> retry 3 x 1s -> super}
   */
  @Override
  public void checked() throws FileNotFoundException, IOException, TimeoutException {
    if (environment == null) {
      // The constructor of Throwing is still running.
      super.checked();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      checkedRetried();
    } catch (Throwable failure) {
      CHECKED_TIMING.threw(failure, start, environment);
      throw failure;
    }
    CHECKED_TIMING.returned(start, environment);
  }

  private void checkedRetried() throws FileNotFoundException, IOException, TimeoutException {
    Attempts attempts = null;
    while (true) {
      try {
        super.checked();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = CHECKED_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * variable: {@code timed -> logged at debug -> retry 3 x 1s, else answer -> cached 300s -> super}
   */
  @Override
  public String variable(X failure) throws X {
    if (environment == null) {
      // The constructor of Throwing is still running.
      return super.variable(failure);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = variableLogged(failure);
    } catch (Throwable failure2) {
      VARIABLE_TIMING.threw(failure2, start, environment);
      throw failure2;
    }
    VARIABLE_TIMING.returned(start, environment);
    return result;
  }

  private String variableLogged(X failure) throws X {
    if (!LOGGER.isDebugEnabled()) {
      return variableRetried(failure);
    }
    LOGGER.debug("variable(failure={})", failure);
    String result;
    try {
      result = variableRetried(failure);
    } catch (Throwable failure2) {
      LOGGER.debug("variable threw {}", failure2);
      throw failure2;
    }
    LOGGER.debug("variable returned {}", result);
    return result;
  }

  private String variableRetried(X failure) throws X {
    Attempts attempts = null;
    while (true) {
      try {
        return variableCached(failure);
      } catch (Throwable failure2) {
        if (attempts == null) {
          attempts = VARIABLE_RETRY.attempts(environment);
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
    Computation<String> computation = variableCache.get(failure);
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.variable(failure);
      computation.complete(result);
      return result;
    } catch (Throwable failure2) {
      computation.fail(failure2);
      throw failure2;
    }
  }

  /**
   * own: {@code retry 3 x 1s -> cached 300s -> super}
   */
  @Override
  public <Y extends Throwable & Comparable<Y>> int own(Y failure) throws Y, InterruptedException {
    if (environment == null) {
      // The constructor of Throwing is still running.
      return super.<Y>own(failure);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return this.<Y>ownCached(failure);
      } catch (Throwable failure2) {
        if (attempts == null) {
          attempts = OWN_RETRY.attempts(environment);
        }
        if (!attempts.again(failure2)) {
          throw failure2;
        }
      }
    }
  }

  private <Y extends Throwable & Comparable<Y>> int ownCached(Y failure)
      throws Y, InterruptedException {
    Computation<Integer> computation = ownCache.getInterruptibly(failure);
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      int result = super.<Y>own(failure);
      computation.complete(result);
      return result;
    } catch (Throwable failure2) {
      computation.fail(failure2);
      throw failure2;
    }
  }

  /**
   * everything: {@code timed -> cached 300s -> super}
   */
  @Override
  public Object everything() throws Throwable {
    if (environment == null) {
      // The constructor of Throwing is still running.
      return super.everything();
    }
    long start = environment.ticker().getAsLong();
    Object result;
    try {
      result = everythingCached();
    } catch (Throwable failure) {
      EVERYTHING_TIMING.threw(failure, start, environment);
      throw failure;
    }
    EVERYTHING_TIMING.returned(start, environment);
    return result;
  }

  private Object everythingCached() throws Throwable {
    Computation<Object> computation = everythingCache.getInterruptibly();
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      Object result = super.everything();
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * nothing: {@code cached 300s -> super}
   */
  @Override
  public long nothing() {
    if (nothingCache == null) {
      // The constructor of Throwing is still running.
      return super.nothing();
    }
    Computation<Long> computation = nothingCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      long result = super.nothing();
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * unchecked: {@code timed -> super}
   */
  @Override
  public void unchecked() throws IllegalStateException, Error {
    if (environment == null) {
      // The constructor of Throwing is still running.
      super.unchecked();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.unchecked();
    } catch (Throwable failure) {
      UNCHECKED_TIMING.threw(failure, start, environment);
      throw failure;
    }
    UNCHECKED_TIMING.returned(start, environment);
  }

  /**
   * Removes what {@code variable} keeps for these arguments.
   */
  public void invalidateVariable(X failure) {
    variableCache.invalidate(failure);
  }

  /**
   * Removes all that {@code variable} keeps.
   */
  public void invalidateAllVariable() {
    variableCache.invalidateAll();
  }

  /**
   * Removes what {@code own} keeps for these arguments.
   */
  public <Y extends Throwable & Comparable<Y>> void invalidateOwn(Y failure) {
    ownCache.invalidate(failure);
  }

  /**
   * Removes all that {@code own} keeps.
   */
  public void invalidateAllOwn() {
    ownCache.invalidateAll();
  }

  /**
   * Removes what {@code everything} keeps for these arguments.
   */
  public void invalidateEverything() {
    everythingCache.invalidate();
  }

  /**
   * Removes all that {@code everything} keeps.
   */
  public void invalidateAllEverything() {
    everythingCache.invalidateAll();
  }

  /**
   * Removes what {@code nothing} keeps for these arguments.
   */
  public void invalidateNothing() {
    nothingCache.invalidate();
  }

  /**
   * Removes all that {@code nothing} keeps.
   */
  public void invalidateAllNothing() {
    nothingCache.invalidateAll();
  }
}
