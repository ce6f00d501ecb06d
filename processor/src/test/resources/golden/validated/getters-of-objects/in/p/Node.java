package p;

import dev.damask.Validated;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;

/** A truth is no object of just any kind, and so not the value of a getter that returns one. */
public abstract class Node {
  @AssertTrue
  public boolean isPojo() {
    return true;
  }

  @Validated
  static class Pojo extends Node {
    @NotNull Object value = "";

    public Object getPojo() {
      return value;
    }

    /** No setter: it takes more than a value. */
    void setValue(List<String> names, Object value) {}
  }

  @Validated
  static class Counted {
    @Positive
    public int getCount() {
      return 1;
    }

    public Number count() {
      return 1;
    }
  }
}
