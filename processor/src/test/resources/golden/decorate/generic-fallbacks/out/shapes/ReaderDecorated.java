package shapes;

import dev.damask.Environment;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
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
  private static final RetryPolicy READ_RETRY = RetryPolicy.of(Reader.class, "read")
      .fallback("stale").build();

  private static final RetryPolicy WIDER_RETRY = RetryPolicy.of(Reader.class, "wider")
      .fallback("any").build();

  private static final RetryPolicy THROWER_RETRY = RetryPolicy.of(Reader.class, "thrower")
      .fallback("thrown").build();

  private static final RetryPolicy THROWER2_RETRY = RetryPolicy.of(Reader.class, "thrower")
      .fallback("sameName").build();

  private static final RetryPolicy MAP_RETRY = RetryPolicy.of(Reader.class, "map")
      .fallback("nested").build();

  private static final RetryPolicy PLAIN_RETRY = RetryPolicy.of(Reader.class, "plain")
      .fallback("any").build();

  private static final RetryPolicy SOON_RETRY = RetryPolicy.of(Reader.class, "soon")
      .fallback("later").build();

  private final Environment environment;

  public ReaderDecorated() {
    this(Environment.system());
  }

  public ReaderDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * read: {@code retry 3 x 1s, else stale -> super}
   */
  @Override
  public <T extends Number> T read(T seed) {
    if (environment == null) {
      // The constructor of Reader is still running.
      return super.<T>read(seed);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.<T>read(seed);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = READ_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Reader is still running.
      return super.<T>wider(seed);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.<T>wider(seed);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = WIDER_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Reader is still running.
      return super.<X>thrower(from);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.<X>thrower(from);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = THROWER_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Reader is still running.
      return super.<X>thrower(name);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.<X>thrower(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = THROWER2_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Reader is still running.
      return super.<K, V>map(keys, more);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.<K, V>map(keys, more);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = MAP_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Reader is still running.
      return super.plain(seed);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.plain(seed);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = PLAIN_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Reader is still running.
      return super.<T>soon(seed);
    }
    return AsyncRetry.of(SOON_RETRY, environment,
        () -> Objects.requireNonNull(super.<T>soon(seed), "soon() returned null"),
        failure -> this.<T>later(seed));
  }
}
