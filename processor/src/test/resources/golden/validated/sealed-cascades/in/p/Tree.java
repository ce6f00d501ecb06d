package p;

import dev.damask.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

sealed interface Tree<T> {

  @Validated
  record Leaf<T>(@NotNull T value) implements Tree<T> {}

  @Validated
  record Branch<T>(@Valid Tree<T> left, @Valid Tree<T> right) implements Tree<T> {}
}
