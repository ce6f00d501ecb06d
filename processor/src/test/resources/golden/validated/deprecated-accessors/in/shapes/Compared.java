package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.Min;

/** Nothing generated reads the deprecated accessor of a class that compares and shows itself. */
@Validated
public abstract class Compared {

  private Object current;

  @Deprecated
  public Object getCurrent() {
    return current;
  }

  public void setCurrent(Object current) {
    this.current = current;
  }

  @Min(0)
  public abstract int getMask();

  @Override
  public final boolean equals(Object other) {
    return this == other;
  }

  @Override
  public final int hashCode() {
    return 1;
  }

  @Override
  public String toString() {
    return "compared";
  }
}
