package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;

/** Policies that can never retry. */
class Policies {
  @Decorate
  static class Files {
    @Retry(on = {}) // ERROR RetryOnNothing
    void none() {}

    @Retry(on = FileNotFoundException.class, notOn = IOException.class) // ERROR RetryOnBoth
    void covered() throws IOException {}

    @Retry(on = {FileNotFoundException.class, SQLException.class}, notOn = IOException.class) // ERROR RetryOnBoth
    void coveredInPart() throws Exception {}

    @Retry(on = {IllegalStateException.class, UncheckedIOException.class}, notOn = RuntimeException.class) // ERROR RetryOnBoth
    void coveredTogether() {}

    @Retry(notOn = Exception.class) // ERROR RetryOnBoth
    void coveredByDefault() {}

    @Retry(notOn = Throwable.class) // ERROR RetryOnBoth
    void coveredByMore() {}

    @Retry(on = IOException.class) // ERROR RetryOnUnthrown
    void undeclared() {}

    @Retry(
        on = {
          IOException.class,
          SQLException.class // ERROR RetryOnUnthrown
        })
    void declaredInPart() throws IOException {}

    @Retry(on = SQLException.class) // ERROR RetryOnUnthrown
    <X extends IOException> void variable() throws X {}

    @Retry(on = IOException.class)
    void fine() throws IOException {}

    @Retry(on = FileNotFoundException.class)
    void fineSubtype() throws IOException {}

    @Retry(on = IOException.class)
    void fineSupertype() throws FileNotFoundException {}

    @Retry(on = IOException.class)
    void fineUnderException() throws Exception {}

    @Retry(on = IOException.class)
    <X extends Exception> void fineVariable() throws X {}

    @Retry(on = UncheckedIOException.class)
    void fineUnchecked() {}

    @Retry(on = Throwable.class)
    void fineThrowable() {}

    @Retry(on = IOException.class)
    CompletableFuture<String> fineLater() {
      return null;
    }

    @Retry(on = IOException.class, notOn = FileNotFoundException.class)
    void fineExcept() throws IOException {}
  }

  @Decorate
  @Retry(on = IOException.class) // ERROR RetryOnUnthrown
  static class OfClass {
    public void first() {}

    public void second() throws SQLException {}
  }

  @Decorate
  @Retry(on = IOException.class)
  static class OfSome {
    public void first() {}

    public void second() throws IOException {}
  }

  @Decorate
  interface OfInterface {
    @Retry(on = IOException.class) // ERROR RetryOnUnthrown
    void first();

    @Retry(on = IOException.class)
    void second() throws IOException;
  }
}
