package p;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;
import java.io.Reader;

/** What can be closed, as a property that is compared and not checked. */
@Validated
public abstract class Field {

  private Reader reader;

  public Reader getReader() {
    return reader;
  }

  public void setReader(Reader reader) {
    this.reader = reader;
  }

  @NotNull
  public abstract String getName();
}
