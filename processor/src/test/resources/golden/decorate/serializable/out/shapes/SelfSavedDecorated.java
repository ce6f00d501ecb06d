package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link SelfSaved} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class SelfSavedDecorated extends SelfSaved {
  @Serial
  private static final long serialVersionUID = 1;

  private static final Timing RUN_TIMING = new Timing(SelfSaved.class, "run");

  private transient Environment environment;

  public SelfSavedDecorated() {
    this(Environment.system());
  }

  public SelfSavedDecorated(Environment environment) {
    begin(Objects.requireNonNull(environment, "environment"));
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  public void run() {
    if (environment == null) {
      // The constructor of SelfSaved is still running.
      super.run();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.run();
    } catch (Throwable failure) {
      RUN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    RUN_TIMING.returned(start, environment);
  }

  private void begin(Environment environment) {
    this.environment = environment;
  }

  @Serial
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    begin(Environment.system());
  }
}
