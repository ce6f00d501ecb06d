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
    @Retry(on = {}) // ERROR OnNothing
    void none() {}

    @Retry(on = FileNotFoundException.class, notOn = IOException.class) // ERROR OnBoth
    void covered() throws IOException {}

    @Retry(on = {FileNotFoundException.class, SQLException.class}, notOn = IOException.class) // ERROR OnBoth
    void coveredInPart() throws Exception {}

    @Retry(on = {IllegalStateException.class, UncheckedIOException.class}, notOn = RuntimeException.class) // ERROR OnBoth
    void coveredTogether() {}

    @Retry(notOn = Exception.class) // ERROR OnBoth
    void coveredByDefault() {}

    @Retry(notOn = Throwable.class) // ERROR OnBoth
    void coveredByMore() {}

    @Retry(on = IOException.class) // ERROR OnUnthrown
    void undeclared() {}

    @Retry(
        on = {
          IOException.class,
          SQLException.class // ERROR OnUnthrown
        })
    void declaredInPart() throws IOException {}

    @Retry(on = SQLException.class) // ERROR OnUnthrown
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
  @Retry(on = IOException.class) // ERROR OnUnthrown
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
    @Retry(on = IOException.class) // ERROR OnUnthrown
    void first();

    @Retry(on = IOException.class)
    void second() throws IOException;
  }
}
