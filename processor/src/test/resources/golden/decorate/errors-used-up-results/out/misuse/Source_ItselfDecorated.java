package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Iterator;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Source.Itself} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Source_ItselfDecorated extends Source.Itself {
  private static final Timing ALL_TIMING = new Timing(Source.Itself.class, "all");

  private final Environment environment;

  Source_ItselfDecorated() {
    this(Environment.system());
  }

  Source_ItselfDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * all: {@code timed -> super}
   */
  @Override
  public Iterator<String> all() {
    if (environment == null) {
      // The constructor of Itself is still running.
      return super.all();
    }
    long start = environment.ticker().getAsLong();
    Iterator<String> result;
    try {
      result = super.all();
    } catch (Throwable failure) {
      ALL_TIMING.threw(failure, start, environment);
      throw failure;
    }
    ALL_TIMING.returned(start, environment);
    return result;
  }
}
