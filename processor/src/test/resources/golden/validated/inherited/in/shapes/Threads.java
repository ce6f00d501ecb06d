package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;

/** To ecj, a type variable with a constraint is another one, and what it stands for another type. */
class Threads {

  interface Stateful<E extends Enum<E>> {
    @NotNull
    E getState();

    void setState(E state);
  }

  @Validated
  abstract static class Watched implements Stateful<Thread.State> {
    Watched(int number) {}
  }

  @Validated
  static class Names<T> extends ArrayList<@NotNull T> {
    private static final long serialVersionUID = 1;

    @NotNull T first;
  }
}
