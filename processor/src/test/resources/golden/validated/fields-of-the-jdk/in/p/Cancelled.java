package p;

import dev.damask.Validated;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;

/** Some compilers show the private field depth of Throwable; the order is that of this class. */
@Validated
class Cancelled extends IOException {
  private static final long serialVersionUID = 1;

  @NotNull private final String file;

  @Min(1)
  private final int depth;

  Cancelled(String file, int depth) {
    super("cancelled");
    this.file = file;
    this.depth = depth;
  }

  int getDepth() {
    return depth;
  }

  String getFile() {
    return file;
  }
}
