package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Prices} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class PricesDecorated extends Prices {
  private final Environment environment;

  private final RetryPolicy aRetry;

  private final RetryPolicy bRetry;

  private final RetryPolicy beforeRetry;

  private final RetryPolicy firstRetry;

  private final RetryPolicy secondRetry;

  private final RetryPolicy thirdRetry;

  private final RetryPolicy freshRetry;

  private final RetryPolicy staleRetry;

  private final RetryPolicy fresh2Retry;

  PricesDecorated() {
    this(Environment.system());
  }

  PricesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Prices.class, environment);
    this.aRetry = RetryPolicy.of("a", settings).fallback("b").build();
    this.bRetry = RetryPolicy.of("b", settings).fallback("a").build();
    this.beforeRetry = RetryPolicy.of("before", settings).fallback("a").build();
    this.firstRetry = RetryPolicy.of("first", settings).fallback("second").build();
    this.secondRetry = RetryPolicy.of("second", settings).fallback("third").build();
    this.thirdRetry = RetryPolicy.of("third", settings).fallback("first").build();
    this.freshRetry = RetryPolicy.of("fresh", settings).shown("fresh(int)").fallback("stale")
        .build();
    this.staleRetry = RetryPolicy.of("stale", settings).fallback("fresh").build();
    this.fresh2Retry = RetryPolicy.of("fresh", settings).shown("fresh(int, Exception)").build();
    settings.warnOfUnknown();
  }

  /**
   * a: {@code retry 3 x 1s, else b -> super}
   */
  @Override
  String a(String key) {
    if (aRetry == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.a(key);
    }
    long start = aRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.a(key);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = aRetry.attempts(environment, start);
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
    if (bRetry == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.b(key);
    }
    long start = bRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.b(key);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = bRetry.attempts(environment, start);
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
    if (beforeRetry == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.before(key);
    }
    long start = beforeRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.before(key);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = beforeRetry.attempts(environment, start);
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
    if (firstRetry == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.first();
    }
    long start = firstRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.first();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = firstRetry.attempts(environment, start);
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
    if (secondRetry == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.second();
    }
    long start = secondRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.second();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = secondRetry.attempts(environment, start);
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
    if (thirdRetry == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.third();
    }
    long start = thirdRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.third();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = thirdRetry.attempts(environment, start);
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
    if (freshRetry == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.fresh(key);
    }
    long start = freshRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.fresh(key);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = freshRetry.attempts(environment, start);
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
    if (staleRetry == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.stale(key, failure);
    }
    long start = staleRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.stale(key, failure);
      } catch (Throwable failure2) {
        if (attempts == null) {
          attempts = staleRetry.attempts(environment, start);
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
    if (fresh2Retry == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.fresh(key, failure);
    }
    long start = fresh2Retry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.fresh(key, failure);
      } catch (Throwable failure2) {
        if (attempts == null) {
          attempts = fresh2Retry.attempts(environment, start);
        }
        if (!attempts.again(failure2)) {
          throw failure2;
        }
      }
    }
  }
}
