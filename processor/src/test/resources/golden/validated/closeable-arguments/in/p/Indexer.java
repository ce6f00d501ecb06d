package p;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;
import java.io.PrintWriter;

/** What can be closed, as the first argument: to check it is not to open it. */
@Validated
public class Indexer {

  @NotNull final PrintWriter writer;
  final String name;

  public Indexer(PrintWriter writer, String name) {
    this.writer = writer;
    this.name = name;
  }
}
