package shapes;

import dev.damask.Decorate;
import dev.damask.Validated;
import dev.damask.decorate.Timed;
import jakarta.validation.constraints.NotNull;

@Decorate
@Validated
public abstract class Accessors<T extends Comparable<T>> {

  protected Accessors(T first) {}

  Accessors() throws java.io.IOException {}

  @NotNull
  public abstract T getContent();

  protected abstract void setContent(T content);

  @Timed
  public T shown() {
    return getContent();
  }
}
