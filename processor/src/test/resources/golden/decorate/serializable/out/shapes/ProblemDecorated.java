package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Problem} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "serial"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ProblemDecorated extends Problem {
  private static final Timing GET_MESSAGE_TIMING = new Timing(Problem.class, "getMessage");

  private final Environment environment;

  public ProblemDecorated(String message, Throwable cause) {
    this(message, cause, Environment.system());
  }

  public ProblemDecorated(String message, Throwable cause, Environment environment) {
    super(message, cause);
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * getMessage: {@code timed -> super}
   */
  @Override
  public String getMessage() {
    if (environment == null) {
      // The constructor of Problem is still running.
      return super.getMessage();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.getMessage();
    } catch (Throwable failure) {
      GET_MESSAGE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    GET_MESSAGE_TIMING.returned(start, environment);
    return result;
  }
}
