package p;

import dev.damask.Sensitive;
import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

@Validated
public abstract class Shape<T> extends Base {
  @Size(max = 9)
  protected String tag; // gets a getter and a setter

  private double[] sides; // has them

  @NotNull protected final T kind;

  @Sensitive protected String secret;

  private int cached; // has no accessor

  protected Shape(T kind) {
    this.kind = kind;
  }

  @Positive
  public abstract int getSize();

  public double[] getSides() {
    return sides;
  }

  public void setSides(double[] sides) {
    this.sides = sides;
  }

  public String secret() {
    return secret;
  }

  /** Computed from others. */
  public int getArea() {
    return getSize() * getSize();
  }

  public Shape<T> getItself() {
    return this;
  }
}
