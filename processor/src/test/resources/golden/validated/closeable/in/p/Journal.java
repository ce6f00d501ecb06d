package p;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.PrintWriter;

/** What can be closed, as a property: to read it is not to open it. */
@Validated
public class Journal {

  private PrintWriter writer;

  @NotNull
  public PrintWriter getWriter() {
    return writer;
  }

  public void setWriter(PrintWriter writer) {
    this.writer = writer;
  }

  @Validated
  interface Source<C extends AutoCloseable> {
    @NotNull
    C getConnection();

    @Size(min = 1)
    String getName();
  }

  @Validated
  record Pair(@NotNull PrintWriter first, PrintWriter second) {}
}
