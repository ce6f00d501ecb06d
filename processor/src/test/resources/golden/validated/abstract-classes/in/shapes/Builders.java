package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;

interface Builders {

  interface Supplier<T, E extends Exception> {
    T get() throws E;
  }

  abstract class Base<T, B extends Base<T, B, E>, E extends Exception> implements Supplier<T, E> {
    @SuppressWarnings("unchecked")
    B asThis() {
      return (B) this;
    }
  }

  /** Its T is not that of what it extends. */
  @Validated
  abstract class Builder<
          I extends Comparable<T>, T, B extends Builder<I, T, B, E>, E extends Exception>
      extends Base<I, B, E> {

    @NotNull String name;
  }
}
