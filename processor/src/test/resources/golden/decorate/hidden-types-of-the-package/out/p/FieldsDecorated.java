package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Fields} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class FieldsDecorated extends FieldsValidated {
  private final Environment environment;

  private final Timing firstTiming;

  FieldsDecorated() {
    this(Environment.system());
  }

  FieldsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(p.Fields.class, environment);
    this.firstTiming = Timing.of("first", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * first: {@code timed -> super}
   */
  @Override
  p.Key first(Headers.Key other) {
    if (firstTiming == null) {
      // Left out by a setting, or the constructor of Fields is still running.
      return super.first(other);
    }
    long start = environment.ticker().getAsLong();
    p.Key result;
    try {
      result = super.first(other);
    } catch (Throwable failure) {
      firstTiming.threw(failure, start, environment);
      throw failure;
    }
    firstTiming.returned(start, environment);
    return result;
  }
}
