package misuse;

import dev.damask.Environment;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Policies.Files} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Policies_FilesDecorated extends Policies.Files {
  private final Environment environment;

  private final RetryPolicy noneRetry;

  private final RetryPolicy coveredRetry;

  private final RetryPolicy coveredInPartRetry;

  private final RetryPolicy coveredTogetherRetry;

  private final RetryPolicy coveredByDefaultRetry;

  private final RetryPolicy coveredByMoreRetry;

  private final RetryPolicy undeclaredRetry;

  private final RetryPolicy declaredInPartRetry;

  private final RetryPolicy variableRetry;

  private final RetryPolicy fineRetry;

  private final RetryPolicy fineSubtypeRetry;

  private final RetryPolicy fineSupertypeRetry;

  private final RetryPolicy fineUnderExceptionRetry;

  private final RetryPolicy fineVariableRetry;

  private final RetryPolicy fineUncheckedRetry;

  private final RetryPolicy fineThrowableRetry;

  private final RetryPolicy fineLaterRetry;

  private final RetryPolicy fineExceptRetry;

  Policies_FilesDecorated() {
    this(Environment.system());
  }

  Policies_FilesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Policies.Files.class, environment);
    this.noneRetry = RetryPolicy.of("none", settings).build();
    this.coveredRetry = RetryPolicy.of("covered", settings).on(FileNotFoundException.class)
        .notOn(IOException.class).build();
    this.coveredInPartRetry = RetryPolicy.of("coveredInPart", settings)
        .on(FileNotFoundException.class, SQLException.class).notOn(IOException.class).build();
    this.coveredTogetherRetry = RetryPolicy.of("coveredTogether", settings)
        .on(IllegalStateException.class, UncheckedIOException.class).notOn(RuntimeException.class)
        .build();
    this.coveredByDefaultRetry = RetryPolicy.of("coveredByDefault", settings).notOn(Exception.class)
        .build();
    this.coveredByMoreRetry = RetryPolicy.of("coveredByMore", settings).notOn(Throwable.class)
        .build();
    this.undeclaredRetry = RetryPolicy.of("undeclared", settings).on(IOException.class).build();
    this.declaredInPartRetry = RetryPolicy.of("declaredInPart", settings)
        .on(IOException.class, SQLException.class).build();
    this.variableRetry = RetryPolicy.of("variable", settings).on(SQLException.class).build();
    this.fineRetry = RetryPolicy.of("fine", settings).on(IOException.class).build();
    this.fineSubtypeRetry = RetryPolicy.of("fineSubtype", settings).on(FileNotFoundException.class)
        .build();
    this.fineSupertypeRetry = RetryPolicy.of("fineSupertype", settings).on(IOException.class)
        .build();
    this.fineUnderExceptionRetry = RetryPolicy.of("fineUnderException", settings)
        .on(IOException.class).build();
    this.fineVariableRetry = RetryPolicy.of("fineVariable", settings).on(IOException.class).build();
    this.fineUncheckedRetry = RetryPolicy.of("fineUnchecked", settings)
        .on(UncheckedIOException.class).build();
    this.fineThrowableRetry = RetryPolicy.of("fineThrowable", settings).on(Throwable.class).build();
    this.fineLaterRetry = RetryPolicy.of("fineLater", settings).on(IOException.class).build();
    this.fineExceptRetry = RetryPolicy.of("fineExcept", settings).on(IOException.class)
        .notOn(FileNotFoundException.class).build();
    settings.warnOfUnknown();
  }

  /**
   * none: {@code retry 3 x 1s -> super}
   */
  @Override
  void none() {
    if (noneRetry == null) {
      // Left out by a setting, or the constructor of Files is still running.
      super.none();
      return;
    }
    long start = noneRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.none();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = noneRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * covered: {@code retry 3 x 1s, on FileNotFoundException, not on IOException -> super}
   */
  @Override
  void covered() throws IOException {
    if (coveredRetry == null) {
      // Left out by a setting, or the constructor of Files is still running.
      super.covered();
      return;
    }
    long start = coveredRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.covered();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = coveredRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * coveredInPart: {@code retry 3 x 1s, on FileNotFoundException or SQLException, not on IOException -> super}
   */
  @Override
  void coveredInPart() throws Exception {
    if (coveredInPartRetry == null) {
      // Left out by a setting, or the constructor of Files is still running.
      super.coveredInPart();
      return;
    }
    long start = coveredInPartRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.coveredInPart();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = coveredInPartRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * coveredTogether: {@code retry 3 x 1s, on IllegalStateException or UncheckedIOException, not on RuntimeException -> super}
   */
  @Override
  void coveredTogether() {
    if (coveredTogetherRetry == null) {
      // Left out by a setting, or the constructor of Files is still running.
      super.coveredTogether();
      return;
    }
    long start = coveredTogetherRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.coveredTogether();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = coveredTogetherRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * coveredByDefault: {@code retry 3 x 1s, not on Exception -> super}
   */
  @Override
  void coveredByDefault() {
    if (coveredByDefaultRetry == null) {
      // Left out by a setting, or the constructor of Files is still running.
      super.coveredByDefault();
      return;
    }
    long start = coveredByDefaultRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.coveredByDefault();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = coveredByDefaultRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * coveredByMore: {@code retry 3 x 1s, not on Throwable -> super}
   */
  @Override
  void coveredByMore() {
    if (coveredByMoreRetry == null) {
      // Left out by a setting, or the constructor of Files is still running.
      super.coveredByMore();
      return;
    }
    long start = coveredByMoreRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.coveredByMore();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = coveredByMoreRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * undeclared: {@code retry 3 x 1s, on IOException -> super}
   */
  @Override
  void undeclared() {
    if (undeclaredRetry == null) {
      // Left out by a setting, or the constructor of Files is still running.
      super.undeclared();
      return;
    }
    long start = undeclaredRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.undeclared();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = undeclaredRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * declaredInPart: {@code retry 3 x 1s, on IOException or SQLException -> super}
   */
  @Override
  void declaredInPart() throws IOException {
    if (declaredInPartRetry == null) {
      // Left out by a setting, or the constructor of Files is still running.
      super.declaredInPart();
      return;
    }
    long start = declaredInPartRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.declaredInPart();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = declaredInPartRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * variable: {@code retry 3 x 1s, on SQLException -> super}
   */
  @Override
  <X extends IOException> void variable() throws X {
    if (variableRetry == null) {
      // Left out by a setting, or the constructor of Files is still running.
      super.<X>variable();
      return;
    }
    long start = variableRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.<X>variable();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = variableRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fine: {@code retry 3 x 1s, on IOException -> super}
   */
  @Override
  void fine() throws IOException {
    if (fineRetry == null) {
      // Left out by a setting, or the constructor of Files is still running.
      super.fine();
      return;
    }
    long start = fineRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.fine();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fineSubtype: {@code retry 3 x 1s, on FileNotFoundException -> super}
   */
  @Override
  void fineSubtype() throws IOException {
    if (fineSubtypeRetry == null) {
      // Left out by a setting, or the constructor of Files is still running.
      super.fineSubtype();
      return;
    }
    long start = fineSubtypeRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.fineSubtype();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineSubtypeRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fineSupertype: {@code retry 3 x 1s, on IOException -> super}
   */
  @Override
  void fineSupertype() throws FileNotFoundException {
    if (fineSupertypeRetry == null) {
      // Left out by a setting, or the constructor of Files is still running.
      super.fineSupertype();
      return;
    }
    long start = fineSupertypeRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.fineSupertype();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineSupertypeRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fineUnderException: {@code retry 3 x 1s, on IOException -> super}
   */
  @Override
  void fineUnderException() throws Exception {
    if (fineUnderExceptionRetry == null) {
      // Left out by a setting, or the constructor of Files is still running.
      super.fineUnderException();
      return;
    }
    long start = fineUnderExceptionRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.fineUnderException();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineUnderExceptionRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fineVariable: {@code retry 3 x 1s, on IOException -> super}
   */
  @Override
  <X extends Exception> void fineVariable() throws X {
    if (fineVariableRetry == null) {
      // Left out by a setting, or the constructor of Files is still running.
      super.<X>fineVariable();
      return;
    }
    long start = fineVariableRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.<X>fineVariable();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineVariableRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fineUnchecked: {@code retry 3 x 1s, on UncheckedIOException -> super}
   */
  @Override
  void fineUnchecked() {
    if (fineUncheckedRetry == null) {
      // Left out by a setting, or the constructor of Files is still running.
      super.fineUnchecked();
      return;
    }
    long start = fineUncheckedRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.fineUnchecked();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineUncheckedRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fineThrowable: {@code retry 3 x 1s, on Throwable -> super}
   */
  @Override
  void fineThrowable() {
    if (fineThrowableRetry == null) {
      // Left out by a setting, or the constructor of Files is still running.
      super.fineThrowable();
      return;
    }
    long start = fineThrowableRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.fineThrowable();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineThrowableRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fineLater: {@code retry 3 x 1s, on IOException -> super}
   */
  @Override
  CompletableFuture<String> fineLater() {
    if (fineLaterRetry == null) {
      // Left out by a setting, or the constructor of Files is still running.
      return super.fineLater();
    }
    return AsyncRetry.of(fineLaterRetry, environment,
        () -> Objects.requireNonNull(super.fineLater(), "fineLater() returned null"));
  }

  /**
   * fineExcept: {@code retry 3 x 1s, on IOException, not on FileNotFoundException -> super}
   */
  @Override
  void fineExcept() throws IOException {
    if (fineExceptRetry == null) {
      // Left out by a setting, or the constructor of Files is still running.
      super.fineExcept();
      return;
    }
    long start = fineExceptRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.fineExcept();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineExceptRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
