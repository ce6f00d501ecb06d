package misuse;

import dev.damask.Environment;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
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
  private static final RetryPolicy NONE_RETRY = RetryPolicy.of(Policies.Files.class, "none")
      .build();

  private static final RetryPolicy COVERED_RETRY = RetryPolicy.of(Policies.Files.class, "covered")
      .on(FileNotFoundException.class).notOn(IOException.class).build();

  private static final RetryPolicy COVERED_IN_PART_RETRY = RetryPolicy.of(Policies.Files.class, "coveredInPart")
      .on(FileNotFoundException.class, SQLException.class).notOn(IOException.class).build();

  private static final RetryPolicy COVERED_TOGETHER_RETRY = RetryPolicy.of(Policies.Files.class, "coveredTogether")
      .on(IllegalStateException.class, UncheckedIOException.class).notOn(RuntimeException.class)
      .build();

  private static final RetryPolicy COVERED_BY_DEFAULT_RETRY = RetryPolicy.of(Policies.Files.class, "coveredByDefault")
      .notOn(Exception.class).build();

  private static final RetryPolicy COVERED_BY_MORE_RETRY = RetryPolicy.of(Policies.Files.class, "coveredByMore")
      .notOn(Throwable.class).build();

  private static final RetryPolicy UNDECLARED_RETRY = RetryPolicy.of(Policies.Files.class, "undeclared")
      .on(IOException.class).build();

  private static final RetryPolicy DECLARED_IN_PART_RETRY = RetryPolicy.of(Policies.Files.class, "declaredInPart")
      .on(IOException.class, SQLException.class).build();

  private static final RetryPolicy VARIABLE_RETRY = RetryPolicy.of(Policies.Files.class, "variable")
      .on(SQLException.class).build();

  private static final RetryPolicy FINE_RETRY = RetryPolicy.of(Policies.Files.class, "fine")
      .on(IOException.class).build();

  private static final RetryPolicy FINE_SUBTYPE_RETRY = RetryPolicy.of(Policies.Files.class, "fineSubtype")
      .on(FileNotFoundException.class).build();

  private static final RetryPolicy FINE_SUPERTYPE_RETRY = RetryPolicy.of(Policies.Files.class, "fineSupertype")
      .on(IOException.class).build();

  private static final RetryPolicy FINE_UNDER_EXCEPTION_RETRY = RetryPolicy.of(Policies.Files.class, "fineUnderException")
      .on(IOException.class).build();

  private static final RetryPolicy FINE_VARIABLE_RETRY = RetryPolicy.of(Policies.Files.class, "fineVariable")
      .on(IOException.class).build();

  private static final RetryPolicy FINE_UNCHECKED_RETRY = RetryPolicy.of(Policies.Files.class, "fineUnchecked")
      .on(UncheckedIOException.class).build();

  private static final RetryPolicy FINE_THROWABLE_RETRY = RetryPolicy.of(Policies.Files.class, "fineThrowable")
      .on(Throwable.class).build();

  private static final RetryPolicy FINE_LATER_RETRY = RetryPolicy.of(Policies.Files.class, "fineLater")
      .on(IOException.class).build();

  private static final RetryPolicy FINE_EXCEPT_RETRY = RetryPolicy.of(Policies.Files.class, "fineExcept")
      .on(IOException.class).notOn(FileNotFoundException.class).build();

  private final Environment environment;

  Policies_FilesDecorated() {
    this(Environment.system());
  }

  Policies_FilesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * none: {@code retry 3 x 1s -> super}
   */
  @Override
  void none() {
    if (environment == null) {
      // The constructor of Files is still running.
      super.none();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.none();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = NONE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * covered: {@code retry 3 x 1s -> super}
   */
  @Override
  void covered() throws IOException {
    if (environment == null) {
      // The constructor of Files is still running.
      super.covered();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.covered();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = COVERED_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * coveredInPart: {@code retry 3 x 1s -> super}
   */
  @Override
  void coveredInPart() throws Exception {
    if (environment == null) {
      // The constructor of Files is still running.
      super.coveredInPart();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.coveredInPart();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = COVERED_IN_PART_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * coveredTogether: {@code retry 3 x 1s -> super}
   */
  @Override
  void coveredTogether() {
    if (environment == null) {
      // The constructor of Files is still running.
      super.coveredTogether();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.coveredTogether();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = COVERED_TOGETHER_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * coveredByDefault: {@code retry 3 x 1s -> super}
   */
  @Override
  void coveredByDefault() {
    if (environment == null) {
      // The constructor of Files is still running.
      super.coveredByDefault();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.coveredByDefault();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = COVERED_BY_DEFAULT_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * coveredByMore: {@code retry 3 x 1s -> super}
   */
  @Override
  void coveredByMore() {
    if (environment == null) {
      // The constructor of Files is still running.
      super.coveredByMore();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.coveredByMore();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = COVERED_BY_MORE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * undeclared: {@code retry 3 x 1s -> super}
   */
  @Override
  void undeclared() {
    if (environment == null) {
      // The constructor of Files is still running.
      super.undeclared();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.undeclared();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = UNDECLARED_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * declaredInPart: {@code retry 3 x 1s -> super}
   */
  @Override
  void declaredInPart() throws IOException {
    if (environment == null) {
      // The constructor of Files is still running.
      super.declaredInPart();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.declaredInPart();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = DECLARED_IN_PART_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * variable: {@code retry 3 x 1s -> super}
   */
  @Override
  <X extends IOException> void variable() throws X {
    if (environment == null) {
      // The constructor of Files is still running.
      super.<X>variable();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.<X>variable();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = VARIABLE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fine: {@code retry 3 x 1s -> super}
   */
  @Override
  void fine() throws IOException {
    if (environment == null) {
      // The constructor of Files is still running.
      super.fine();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.fine();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fineSubtype: {@code retry 3 x 1s -> super}
   */
  @Override
  void fineSubtype() throws IOException {
    if (environment == null) {
      // The constructor of Files is still running.
      super.fineSubtype();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.fineSubtype();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_SUBTYPE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fineSupertype: {@code retry 3 x 1s -> super}
   */
  @Override
  void fineSupertype() throws FileNotFoundException {
    if (environment == null) {
      // The constructor of Files is still running.
      super.fineSupertype();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.fineSupertype();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_SUPERTYPE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fineUnderException: {@code retry 3 x 1s -> super}
   */
  @Override
  void fineUnderException() throws Exception {
    if (environment == null) {
      // The constructor of Files is still running.
      super.fineUnderException();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.fineUnderException();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_UNDER_EXCEPTION_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fineVariable: {@code retry 3 x 1s -> super}
   */
  @Override
  <X extends Exception> void fineVariable() throws X {
    if (environment == null) {
      // The constructor of Files is still running.
      super.<X>fineVariable();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.<X>fineVariable();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_VARIABLE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fineUnchecked: {@code retry 3 x 1s -> super}
   */
  @Override
  void fineUnchecked() {
    if (environment == null) {
      // The constructor of Files is still running.
      super.fineUnchecked();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.fineUnchecked();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_UNCHECKED_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fineThrowable: {@code retry 3 x 1s -> super}
   */
  @Override
  void fineThrowable() {
    if (environment == null) {
      // The constructor of Files is still running.
      super.fineThrowable();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.fineThrowable();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_THROWABLE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fineLater: {@code retry 3 x 1s -> super}
   */
  @Override
  CompletableFuture<String> fineLater() {
    if (environment == null) {
      // The constructor of Files is still running.
      return super.fineLater();
    }
    return AsyncRetry.of(FINE_LATER_RETRY, environment,
        () -> Objects.requireNonNull(super.fineLater(), "fineLater() returned null"));
  }

  /**
   * fineExcept: {@code retry 3 x 1s -> super}
   */
  @Override
  void fineExcept() throws IOException {
    if (environment == null) {
      // The constructor of Files is still running.
      super.fineExcept();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.fineExcept();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FINE_EXCEPT_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
