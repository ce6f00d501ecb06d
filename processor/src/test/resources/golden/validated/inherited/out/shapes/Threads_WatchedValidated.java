package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Threads.Watched} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Threads_WatchedValidated extends Threads.Watched {
  private Thread.State state;

  Threads_WatchedValidated(int number, Thread.State state) {
    super(checked(number, state));
    this.state = state;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Threads.Watched} runs; returns the first.
   */
  private static int checked(int number, Thread.State state) {
    Violations violations = checkState(state, null);
    if (violations != null) {
      throw violations.exception();
    }
    return number;
  }

  @NotNull
  @Override
  public Thread.State getState() {
    return state;
  }

  /**
   * Sets state; checked: @NotNull.
   */
  @Override
  public void setState(Thread.State state) {
    Violations violations = checkState(state, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.state = state;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Threads_WatchedValidated that
        && Objects.equals(state, that.state);
  }

  @Override
  public int hashCode() {
    return Objects.hash(state);
  }

  @Override
  public String toString() {
    return "Watched[state=" + state + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Threads.Watched watched) {
    return validate(watched, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Threads.Watched watched, Environment environment) {
    return Violations.list(violations(watched, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Threads.Watched watched, Environment environment) {
    return checkState(watched.getState(), null);
  }

  /**
   * state: @NotNull.
   */
  private static Violations checkState(Thread.State state, Violations violations) {
    if (state == null) {
      violations = Violations.add(violations, "state", Messages.notNull(), state, NotNull.class);
    }
    return violations;
  }
}
