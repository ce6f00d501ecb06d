package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Accessors} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class AccessorsDecorated<T extends Comparable<T>> extends AccessorsValidated<T> {
  private static final Timing SHOWN_TIMING = new Timing(Accessors.class, "shown");

  private final Environment environment;

  public AccessorsDecorated(T first, T content) {
    this(first, content, Environment.system());
  }

  public AccessorsDecorated(T first, T content, Environment environment) {
    super(first, content);
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  AccessorsDecorated(T content) throws IOException {
    this(content, Environment.system());
  }

  AccessorsDecorated(T content, Environment environment) throws IOException {
    super(content);
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * shown: {@code timed -> super}
   */
  @Override
  public T shown() {
    if (environment == null) {
      // The constructor of Accessors is still running.
      return super.shown();
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = super.shown();
    } catch (Throwable failure) {
      SHOWN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    SHOWN_TIMING.returned(start, environment);
    return result;
  }
}
