package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** A further parameter makes an array of those before it. */
@Validated
abstract class Joined<T> {

  protected final List<List<T>> parts;

  @SafeVarargs
  @SuppressWarnings("varargs")
  protected Joined(List<T>... parts) {
    this.parts = List.of(parts);
  }

  @NotNull
  abstract String name();
}
