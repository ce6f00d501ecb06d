package p;

import dev.damask.Validated;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Two getters whose names say one property, and whose types say two. */
@Validated
public interface Either<L> {
  @NotNull
  L getLeft();

  boolean isLeft();

  @Validated
  abstract class Or {
    @AssertTrue
    public abstract boolean isRight();

    @NotNull
    public abstract String getRight(); // ERROR GetterTypes
  }

  @Validated
  class Result {
    @NotNull
    public String getFailed() {
      return "";
    }

    @AssertTrue
    public boolean isFailed() { // ERROR GetterTypes
      return true;
    }
  }

  /** Only one has constraints, so that is the getter. */
  @Validated
  class Fine {
    @Size(min = 1)
    public String getDone() {
      return "done";
    }

    public boolean isDone() {
      return true;
    }
  }

  @Validated
  interface Neither<R> {
    @NotNull
    R getRight();

    @AssertTrue
    boolean isRight(); // ERROR GetterTypes
  }

  /** One value serves both. */
  @Validated
  interface Both {
    boolean isOpen();

    @NotNull
    Boolean getOpen();
  }
}
