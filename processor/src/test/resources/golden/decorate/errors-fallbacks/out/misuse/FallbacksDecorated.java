package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Fallbacks} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class FallbacksDecorated extends Fallbacks {
  private static final RetryPolicy UNKNOWN_RETRY = RetryPolicy.of(Fallbacks.class, "unknown")
      .build();

  private static final RetryPolicy OTHER_PARAMETER_RETRY = RetryPolicy.of(Fallbacks.class, "otherParameter")
      .build();

  private static final RetryPolicy OTHER_RESULT_RETRY = RetryPolicy.of(Fallbacks.class, "otherResult")
      .build();

  private static final RetryPolicy OTHER_EXCEPTION_RETRY = RetryPolicy.of(Fallbacks.class, "otherException")
      .build();

  private static final RetryPolicy NARROW_FAILURE_RETRY = RetryPolicy.of(Fallbacks.class, "narrowFailure")
      .build();

  private static final RetryPolicy OTHER_TYPE_PARAMETER_RETRY = RetryPolicy.of(Fallbacks.class, "otherTypeParameter")
      .build();

  private static final RetryPolicy OTHER_ORDER_RETRY = RetryPolicy.of(Fallbacks.class, "otherOrder")
      .build();

  private static final RetryPolicy OTHER_VARIABLE_RETRY = RetryPolicy.of(Fallbacks.class, "otherVariable")
      .build();

  private static final RetryPolicy OTHER_THROWN_RETRY = RetryPolicy.of(Fallbacks.class, "otherThrown")
      .build();

  private static final RetryPolicy FINE_TYPE_PARAMETER_RETRY = RetryPolicy.of(Fallbacks.class, "fineTypeParameter")
      .fallback("bounded").build();

  private static final RetryPolicy FINE_RETRY = RetryPolicy.of(Fallbacks.class, "fine")
      .fallback("answer").build();

  private static final RetryPolicy FINE_FAILURE_RETRY = RetryPolicy.of(Fallbacks.class, "fineFailure")
      .on(IOException.class).fallback("narrow").build();

  private static final RetryPolicy FINE_EXCEPTION_RETRY = RetryPolicy.of(Fallbacks.class, "fineException")
      .fallback("throwing").build();

  private final Environment environment;

  FallbacksDecorated() {
    this(Environment.system());
  }

  FallbacksDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * unknown: {@code retry 3 x 1s -> super}
   */
  @Override
  String unknown(String name) {
    if (environment == null) {
      // The constructor of Fallbacks is still running.
      return super.unknown(name);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.unknown(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = UNKNOWN_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * otherParameter: {@code retry 3 x 1s -> super}
   */
  @Override
  String otherParameter(String name) {
    if (environment == null) {
      // The constructor of Fallbacks is still running.
      return super.otherParameter(name);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.otherParameter(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = OTHER_PARAMETER_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * otherResult: {@code retry 3 x 1s -> super}
   */
  @Override
  String otherResult(String name) {
    if (environment == null) {
      // The constructor of Fallbacks is still running.
      return super.otherResult(name);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.otherResult(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = OTHER_RESULT_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * otherException: {@code retry 3 x 1s -> super}
   */
  @Override
  String otherException(String name) {
    if (environment == null) {
      // The constructor of Fallbacks is still running.
      return super.otherException(name);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.otherException(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = OTHER_EXCEPTION_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * narrowFailure: {@code retry 3 x 1s -> super}
   */
  @Override
  String narrowFailure(String name) {
    if (environment == null) {
      // The constructor of Fallbacks is still running.
      return super.narrowFailure(name);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.narrowFailure(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = NARROW_FAILURE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * otherTypeParameter: {@code retry 3 x 1s -> super}
   */
  @Override
  <T> T otherTypeParameter(T value) {
    if (environment == null) {
      // The constructor of Fallbacks is still running.
      return super.<T>otherTypeParameter(value);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.<T>otherTypeParameter(value);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = OTHER_TYPE_PARAMETER_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * otherOrder: {@code retry 3 x 1s -> super}
   */
  @Override
  <T, U> T otherOrder(T value, U other) {
    if (environment == null) {
      // The constructor of Fallbacks is still running.
      return super.<T, U>otherOrder(value, other);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.<T, U>otherOrder(value, other);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = OTHER_ORDER_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * otherVariable: {@code retry 3 x 1s -> super}
   */
  @Override
  <T, U> T otherVariable(T value, U other) {
    if (environment == null) {
      // The constructor of Fallbacks is still running.
      return super.<T, U>otherVariable(value, other);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.<T, U>otherVariable(value, other);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = OTHER_VARIABLE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * otherThrown: {@code retry 3 x 1s -> super}
   */
  @Override
  <X extends Exception, Y extends Exception> Fallbacks.T0 otherThrown(Class<X> one, Class<Y> two)
      throws X {
    if (environment == null) {
      // The constructor of Fallbacks is still running.
      return super.<X, Y>otherThrown(one, two);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.<X, Y>otherThrown(one, two);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = OTHER_THROWN_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fineTypeParameter: {@code retry 3 x 1s, else bounded -> super}
   */
  @Override
  <T extends Number> T fineTypeParameter(T value) {
    if (environment == null) {
      // The constructor of Fallbacks is still running.
      return super.<T>fineTypeParameter(value);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.<T>fineTypeParameter(value);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_TYPE_PARAMETER_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              T result = this.<T>bounded(value);
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
   * fine: {@code retry 3 x 1s, else answer -> super}
   */
  @Override
  String fine(String name) {
    if (environment == null) {
      // The constructor of Fallbacks is still running.
      return super.fine(name);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.fine(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = answer(name);
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
   * fineFailure: {@code retry 3 x 1s, else narrow -> super}
   */
  @Override
  String fineFailure(String name) throws IOException {
    if (environment == null) {
      // The constructor of Fallbacks is still running.
      return super.fineFailure(name);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.fineFailure(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_FAILURE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = narrow(name, (IOException) failure);
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
   * fineException: {@code retry 3 x 1s, else throwing -> super}
   */
  @Override
  String fineException(String name) throws IOException {
    if (environment == null) {
      // The constructor of Fallbacks is still running.
      return super.fineException(name);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.fineException(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_EXCEPTION_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = throwing(name);
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
}
