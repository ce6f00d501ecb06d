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
 * {@link Fallbacks} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class FallbacksDecorated extends Fallbacks {
  private final Environment environment;

  private final RetryPolicy unknownRetry;

  private final RetryPolicy otherParameterRetry;

  private final RetryPolicy otherResultRetry;

  private final RetryPolicy otherExceptionRetry;

  private final RetryPolicy narrowFailureRetry;

  private final RetryPolicy otherTypeParameterRetry;

  private final RetryPolicy otherOrderRetry;

  private final RetryPolicy otherVariableRetry;

  private final RetryPolicy otherThrownRetry;

  private final RetryPolicy fineTypeParameterRetry;

  private final RetryPolicy fineRetry;

  private final RetryPolicy fineFailureRetry;

  private final RetryPolicy fineExceptionRetry;

  FallbacksDecorated() {
    this(Environment.system());
  }

  FallbacksDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Fallbacks.class, environment);
    this.unknownRetry = RetryPolicy.of("unknown", settings).build();
    this.otherParameterRetry = RetryPolicy.of("otherParameter", settings).build();
    this.otherResultRetry = RetryPolicy.of("otherResult", settings).build();
    this.otherExceptionRetry = RetryPolicy.of("otherException", settings).build();
    this.narrowFailureRetry = RetryPolicy.of("narrowFailure", settings).build();
    this.otherTypeParameterRetry = RetryPolicy.of("otherTypeParameter", settings).build();
    this.otherOrderRetry = RetryPolicy.of("otherOrder", settings).build();
    this.otherVariableRetry = RetryPolicy.of("otherVariable", settings).build();
    this.otherThrownRetry = RetryPolicy.of("otherThrown", settings).build();
    this.fineTypeParameterRetry = RetryPolicy.of("fineTypeParameter", settings).fallback("bounded")
        .build();
    this.fineRetry = RetryPolicy.of("fine", settings).fallback("answer").build();
    this.fineFailureRetry = RetryPolicy.of("fineFailure", settings).on(IOException.class)
        .fallback("narrow").build();
    this.fineExceptionRetry = RetryPolicy.of("fineException", settings).fallback("throwing")
        .build();
    settings.warnOfUnknown();
  }

  /**
   * unknown: {@code retry 3 x 1s -> super}
   */
  @Override
  String unknown(String name) {
    if (unknownRetry == null) {
      // Left out by a setting, or the constructor of Fallbacks is still running.
      return super.unknown(name);
    }
    long start = unknownRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.unknown(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = unknownRetry.attempts(environment, start);
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
    if (otherParameterRetry == null) {
      // Left out by a setting, or the constructor of Fallbacks is still running.
      return super.otherParameter(name);
    }
    long start = otherParameterRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.otherParameter(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = otherParameterRetry.attempts(environment, start);
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
    if (otherResultRetry == null) {
      // Left out by a setting, or the constructor of Fallbacks is still running.
      return super.otherResult(name);
    }
    long start = otherResultRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.otherResult(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = otherResultRetry.attempts(environment, start);
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
    if (otherExceptionRetry == null) {
      // Left out by a setting, or the constructor of Fallbacks is still running.
      return super.otherException(name);
    }
    long start = otherExceptionRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.otherException(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = otherExceptionRetry.attempts(environment, start);
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
    if (narrowFailureRetry == null) {
      // Left out by a setting, or the constructor of Fallbacks is still running.
      return super.narrowFailure(name);
    }
    long start = narrowFailureRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.narrowFailure(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = narrowFailureRetry.attempts(environment, start);
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
    if (otherTypeParameterRetry == null) {
      // Left out by a setting, or the constructor of Fallbacks is still running.
      return super.<T>otherTypeParameter(value);
    }
    long start = otherTypeParameterRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.<T>otherTypeParameter(value);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = otherTypeParameterRetry.attempts(environment, start);
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
    if (otherOrderRetry == null) {
      // Left out by a setting, or the constructor of Fallbacks is still running.
      return super.<T, U>otherOrder(value, other);
    }
    long start = otherOrderRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.<T, U>otherOrder(value, other);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = otherOrderRetry.attempts(environment, start);
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
    if (otherVariableRetry == null) {
      // Left out by a setting, or the constructor of Fallbacks is still running.
      return super.<T, U>otherVariable(value, other);
    }
    long start = otherVariableRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.<T, U>otherVariable(value, other);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = otherVariableRetry.attempts(environment, start);
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
    if (otherThrownRetry == null) {
      // Left out by a setting, or the constructor of Fallbacks is still running.
      return super.<X, Y>otherThrown(one, two);
    }
    long start = otherThrownRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.<X, Y>otherThrown(one, two);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = otherThrownRetry.attempts(environment, start);
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
    if (fineTypeParameterRetry == null) {
      // Left out by a setting, or the constructor of Fallbacks is still running.
      return super.<T>fineTypeParameter(value);
    }
    long start = fineTypeParameterRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.<T>fineTypeParameter(value);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineTypeParameterRetry.attempts(environment, start);
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
    if (fineRetry == null) {
      // Left out by a setting, or the constructor of Fallbacks is still running.
      return super.fine(name);
    }
    long start = fineRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.fine(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineRetry.attempts(environment, start);
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
   * fineFailure: {@code retry 3 x 1s, on IOException, else narrow -> super}
   */
  @Override
  String fineFailure(String name) throws IOException {
    if (fineFailureRetry == null) {
      // Left out by a setting, or the constructor of Fallbacks is still running.
      return super.fineFailure(name);
    }
    long start = fineFailureRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.fineFailure(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineFailureRetry.attempts(environment, start);
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
    if (fineExceptionRetry == null) {
      // Left out by a setting, or the constructor of Fallbacks is still running.
      return super.fineException(name);
    }
    long start = fineExceptionRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.fineException(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineExceptionRetry.attempts(environment, start);
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
