package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;

@Validated
class Tree<K extends Comparable<K>, V> {
  @NotNull Leaf root;

  class Leaf {}

  Supplied<V, RuntimeException> supplied;

  /** What it throws is nothing checked in a subtype. */
  interface Supplied<T, E extends Exception> {
    @NotNull
    T getIt() throws E;
  }

  @Validated
  interface Certain<T> extends Supplied<T, IllegalStateException> {
    @Override
    int hashCode();

    @Override
    String toString();
  }
}
