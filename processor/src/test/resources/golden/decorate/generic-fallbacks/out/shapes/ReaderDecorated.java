package shapes;

import dev.damask.Environment;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Reader} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ReaderDecorated<C> extends Reader<C> {
  private final Environment environment;

  private final RetryPolicy readRetry;

  private final RetryPolicy widerRetry;

  private final RetryPolicy throwerRetry;

  private final RetryPolicy thrower2Retry;

  private final RetryPolicy mapRetry;

  private final RetryPolicy plainRetry;

  private final RetryPolicy soonRetry;

  public ReaderDecorated() {
    this(Environment.system());
  }

  public ReaderDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Reader.class, environment);
    this.readRetry = RetryPolicy.of("read", settings).fallback("stale").build();
    this.widerRetry = RetryPolicy.of("wider", settings).fallback("any").build();
    this.throwerRetry = RetryPolicy.of("thrower", settings).shown("thrower(Callable)")
        .fallback("thrown").build();
    this.thrower2Retry = RetryPolicy.of("thrower", settings).shown("thrower(String)")
        .fallback("sameName").build();
    this.mapRetry = RetryPolicy.of("map", settings).fallback("nested").build();
    this.plainRetry = RetryPolicy.of("plain", settings).fallback("any").build();
    this.soonRetry = RetryPolicy.of("soon", settings).fallback("later").build();
    settings.warnOfUnknown();
  }

  /**
   * read: {@code retry 3 x 1s, else stale -> super}
   */
  @Override
  public <T extends Number> T read(T seed) {
    if (readRetry == null) {
      // Left out by a setting, or the constructor of Reader is still running.
      return super.<T>read(seed);
    }
    long start = readRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.<T>read(seed);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = readRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              T result = this.<T>stale(seed);
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
   * wider: {@code retry 3 x 1s, else any -> super}
   */
  @Override
  public <T extends Number & Comparable<T>> T wider(T seed) {
    if (widerRetry == null) {
      // Left out by a setting, or the constructor of Reader is still running.
      return super.<T>wider(seed);
    }
    long start = widerRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.<T>wider(seed);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = widerRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              T result = this.<T>any(seed);
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
   * thrower: {@code retry 3 x 1s, else thrown -> super}
   */
  @Override
  public <X extends Exception> String thrower(Callable<X> from) throws X {
    if (throwerRetry == null) {
      // Left out by a setting, or the constructor of Reader is still running.
      return super.<X>thrower(from);
    }
    long start = throwerRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.<X>thrower(from);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = throwerRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = this.<X>thrown(from, failure);
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
   * thrower: {@code retry 3 x 1s, else sameName -> super}
   */
  @Override
  public <X extends Exception> String thrower(String name) throws X {
    if (thrower2Retry == null) {
      // Left out by a setting, or the constructor of Reader is still running.
      return super.<X>thrower(name);
    }
    long start = thrower2Retry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.<X>thrower(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = thrower2Retry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = this.<X>sameName(name);
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
   * map: {@code retry 3 x 1s, else nested -> super}
   */
  @Override
  public <K extends Comparable<K>, V> Map<K, ? extends List<V[]>> map(List<? super K> keys,
      C more) {
    if (mapRetry == null) {
      // Left out by a setting, or the constructor of Reader is still running.
      return super.<K, V>map(keys, more);
    }
    long start = mapRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.<K, V>map(keys, more);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = mapRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              Map<K, ? extends List<V[]>> result = this.<K, V>nested(keys, more);
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
   * plain: {@code retry 3 x 1s, else any -> super}
   */
  @Override
  public String plain(String seed) {
    if (plainRetry == null) {
      // Left out by a setting, or the constructor of Reader is still running.
      return super.plain(seed);
    }
    long start = plainRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.plain(seed);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = plainRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = any(seed);
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
   * soon: {@code retry 3 x 1s, else later -> super}
   */
  @Override
  public <T> CompletableFuture<T> soon(T seed) {
    if (soonRetry == null) {
      // Left out by a setting, or the constructor of Reader is still running.
      return super.<T>soon(seed);
    }
    return AsyncRetry.of(soonRetry, environment,
        () -> Objects.requireNonNull(super.<T>soon(seed), "soon() returned null"),
        failure -> this.<T>later(seed));
  }
}
