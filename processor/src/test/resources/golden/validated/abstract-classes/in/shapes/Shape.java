package shapes;

import dev.damask.Sensitive;
import dev.damask.Validated;
import dev.damask.validate.Check;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

@Validated
public abstract class Shape<T> implements Comparable<Shape<T>> {

  @Size(max = 3)
  protected String tag;

  protected Shape() {}

  protected Shape(String tag, int size) throws java.io.IOException {
    this.tag = tag;
  }

  @Positive
  public abstract int getSize();

  public abstract void setSize(int size);

  @NotNull
  protected abstract T getContent();

  abstract Shape<T> setContent(T content);

  @Sensitive
  public abstract long[][] getSecret();

  public abstract float getWeight();

  @Check(message = "too heavy")
  boolean isLight() {
    return getWeight() < 10;
  }

  @Override
  public int compareTo(Shape<T> other) {
    return Integer.compare(getSize(), other.getSize());
  }

  @Override
  public abstract boolean equals(Object other);

  @Override
  public int hashCode() {
    return getSize();
  }
}
