package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.Min;

/** What has no constraint is read all the same: by equals, hashCode and toString. */
@Validated
public abstract class Generator {

  private Object current;

  private Object last;

  @Deprecated
  public Object getCurrent() {
    return current;
  }

  @Deprecated
  public void setCurrent(Object current) {
    this.current = current;
  }

  @Deprecated(forRemoval = true)
  public Object getLast() {
    return last;
  }

  public void setLast(Object last) {
    this.last = last;
  }

  @Min(0)
  public abstract int getMask();

  public abstract void setMask(int mask);
}
