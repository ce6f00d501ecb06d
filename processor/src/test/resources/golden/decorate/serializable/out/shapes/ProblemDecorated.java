package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Problem} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ProblemDecorated extends Problem {
  @Serial
  private static final long serialVersionUID = 1;

  private transient Environment environment;

  private transient Timing getMessageTiming;

  public ProblemDecorated(String message, Throwable cause) {
    this(message, cause, Environment.system());
  }

  public ProblemDecorated(String message, Throwable cause, Environment environment) {
    super(message, cause);
    begin(Objects.requireNonNull(environment, "environment"));
  }

  /**
   * getMessage: {@code timed -> super}
   */
  @Override
  public String getMessage() {
    if (getMessageTiming == null) {
      // Left out by a setting, or the constructor of Problem is still running.
      return super.getMessage();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.getMessage();
    } catch (Throwable failure) {
      getMessageTiming.threw(failure, start, environment);
      throw failure;
    }
    getMessageTiming.returned(start, environment);
    return result;
  }

  private void begin(Environment environment) {
    this.environment = environment;
    WrapperSettings settings = WrapperSettings.of(Problem.class, environment);
    this.getMessageTiming = Timing.of("getMessage", settings).build();
    settings.warnOfUnknown();
  }

  @Serial
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    begin(Environment.system());
  }
}
