package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Fields} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class FieldsDecorated extends FieldsValidated {
  private static final Timing FIRST_TIMING = new Timing(p.Fields.class, "first");

  private final Environment environment;

  FieldsDecorated() {
    this(Environment.system());
  }

  FieldsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * first: {@code timed -> super}
   */
  @Override
  p.Key first(Headers.Key other) {
    if (environment == null) {
      // The constructor of Fields is still running.
      return super.first(other);
    }
    long start = environment.ticker().getAsLong();
    p.Key result;
    try {
      result = super.first(other);
    } catch (Throwable failure) {
      FIRST_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FIRST_TIMING.returned(start, environment);
    return result;
  }
}
