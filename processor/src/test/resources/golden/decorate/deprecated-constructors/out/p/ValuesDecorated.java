package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Values} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "deprecation"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ValuesDecorated extends Values {
  private static final Timing NEXT_TIMING = new Timing(Values.class, "next");

  private final Environment environment;

  @Deprecated
  public ValuesDecorated(Source source) {
    this(source, Environment.system());
  }

  @Deprecated
  public ValuesDecorated(Source source, Environment environment) {
    super(source);
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  public ValuesDecorated() {
    this(Environment.system());
  }

  public ValuesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * next: {@code timed -> super}
   */
  @Override
  public int next() {
    if (environment == null) {
      // The constructor of Values is still running.
      return super.next();
    }
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = super.next();
    } catch (Throwable failure) {
      NEXT_TIMING.threw(failure, start, environment);
      throw failure;
    }
    NEXT_TIMING.returned(start, environment);
    return result;
  }
}
