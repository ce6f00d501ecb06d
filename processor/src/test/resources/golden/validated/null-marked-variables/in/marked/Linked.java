package marked;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

interface Linked<E extends Linked<E>> {
  @NotNull
  @Nullable E getNext();

  @NotNull
  E getThis();
}
