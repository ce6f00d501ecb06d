package p;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;
import java.io.PrintWriter;

/** It is handed on as it is. */
@Validated
public class Second {

  @NotNull final PrintWriter writer;
  @NotNull final String name;

  public Second(String name, PrintWriter writer) {
    this.writer = writer;
    this.name = name;
  }

  /** Nothing of it is checked. */
  public Second(PrintWriter other) { // NOTE UncheckedConstructor
    this("", other);
  }
}
