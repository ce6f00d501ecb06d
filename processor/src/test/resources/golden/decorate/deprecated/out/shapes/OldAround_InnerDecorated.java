package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link OldAround.Inner} with the decorators of its methods.
 */
@SuppressWarnings("deprecation")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class OldAround_InnerDecorated extends OldAround.Inner {
  private static final Timing USE_TIMING = new Timing(OldAround.Inner.class, "use");

  private final Environment environment;

  public OldAround_InnerDecorated(OldAround outer) {
    this(outer, Environment.system());
  }

  public OldAround_InnerDecorated(OldAround outer, Environment environment) {
    outer.super();
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * use: {@code timed -> super}
   */
  @Override
  public void use() {
    if (environment == null) {
      // The constructor of Inner is still running.
      super.use();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.use();
    } catch (Throwable failure) {
      USE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    USE_TIMING.returned(start, environment);
  }
}
