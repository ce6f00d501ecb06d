package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;

/** Has nothing abstract but what goes by properties. */
@Validated
abstract class Shown {
  @NotNull String name;

  @Override
  public abstract String toString();

  /** Here there is something to go by. */
  @Validated
  abstract static class Fine {
    @NotNull
    abstract String name();

    @Override
    public abstract String toString();
  }

  /** All objects have what it asks for. */
  @Validated
  interface AlsoFine {
    @NotNull
    default String getName() {
      return "";
    }

    @Override
    boolean equals(Object other);
  }
}
