package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Prices} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class PricesDecorated extends Prices {
  private static final RetryPolicy A_RETRY = RetryPolicy.of(Prices.class, "a").fallback("b")
      .build();

  private static final RetryPolicy B_RETRY = RetryPolicy.of(Prices.class, "b").fallback("a")
      .build();

  private static final RetryPolicy BEFORE_RETRY = RetryPolicy.of(Prices.class, "before")
      .fallback("a").build();

  private static final RetryPolicy FIRST_RETRY = RetryPolicy.of(Prices.class, "first")
      .fallback("second").build();

  private static final RetryPolicy SECOND_RETRY = RetryPolicy.of(Prices.class, "second")
      .fallback("third").build();

  private static final RetryPolicy THIRD_RETRY = RetryPolicy.of(Prices.class, "third")
      .fallback("first").build();

  private static final RetryPolicy FRESH_RETRY = RetryPolicy.of(Prices.class, "fresh")
      .fallback("stale").build();

  private static final RetryPolicy STALE_RETRY = RetryPolicy.of(Prices.class, "stale")
      .fallback("fresh").build();

  private static final RetryPolicy FRESH2_RETRY = RetryPolicy.of(Prices.class, "fresh").build();

  private final Environment environment;

  PricesDecorated() {
    this(Environment.system());
  }

  PricesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * a: {@code retry 3 x 1s, else b -> super}
   */
  @Override
  String a(String key) {
    if (environment == null) {
      // The constructor of Prices is still running.
      return super.a(key);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.a(key);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = A_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = b(key);
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
   * b: {@code retry 3 x 1s, else a -> super}
   */
  @Override
  String b(String key) {
    if (environment == null) {
      // The constructor of Prices is still running.
      return super.b(key);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.b(key);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = B_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = a(key);
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
   * before: {@code retry 3 x 1s, else a -> super}
   */
  @Override
  String before(String key) {
    if (environment == null) {
      // The constructor of Prices is still running.
      return super.before(key);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.before(key);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = BEFORE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = a(key);
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
   * first: {@code retry 3 x 1s, else second -> super}
   */
  @Override
  int first() throws IOException {
    if (environment == null) {
      // The constructor of Prices is still running.
      return super.first();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.first();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FIRST_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              int result = second();
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
   * second: {@code retry 3 x 1s, else third -> super}
   */
  @Override
  int second() throws IOException {
    if (environment == null) {
      // The constructor of Prices is still running.
      return super.second();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.second();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = SECOND_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              int result = third();
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
   * third: {@code retry 3 x 1s, else first -> super}
   */
  @Override
  int third() throws IOException {
    if (environment == null) {
      // The constructor of Prices is still running.
      return super.third();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.third();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = THIRD_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              int result = first();
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
   * fresh: {@code retry 3 x 1s, else stale -> super}
   */
  @Override
  long fresh(int key) {
    if (environment == null) {
      // The constructor of Prices is still running.
      return super.fresh(key);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.fresh(key);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FRESH_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              long result = stale(key, (Exception) failure);
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
   * stale: {@code retry 3 x 1s, else fresh -> super}
   */
  @Override
  long stale(int key, Exception failure) {
    if (environment == null) {
      // The constructor of Prices is still running.
      return super.stale(key, failure);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.stale(key, failure);
      } catch (Throwable failure2) {
        if (attempts == null) {
          attempts = STALE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure2)) {
          if (attempts.exhausted()) {
            try {
              long result = fresh(key, failure);
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

  /**
   * fresh: {@code retry 3 x 1s -> super}
   */
  @Override
  long fresh(int key, Exception failure) {
    if (environment == null) {
      // The constructor of Prices is still running.
      return super.fresh(key, failure);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.fresh(key, failure);
      } catch (Throwable failure2) {
        if (attempts == null) {
          attempts = FRESH2_RETRY.attempts(environment);
        }
        if (!attempts.again(failure2)) {
          throw failure2;
        }
      }
    }
  }
}
