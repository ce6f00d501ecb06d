package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
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
  private final Environment environment;

  private final Timing nextTiming;

  @Deprecated
  public ValuesDecorated(Source source) {
    this(source, Environment.system());
  }

  @Deprecated
  public ValuesDecorated(Source source, Environment environment) {
    super(source);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Values.class, environment);
    this.nextTiming = Timing.of("next", settings).build();
    settings.warnOfUnknown();
  }

  public ValuesDecorated() {
    this(Environment.system());
  }

  public ValuesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Values.class, environment);
    this.nextTiming = Timing.of("next", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * next: {@code timed -> super}
   */
  @Override
  public int next() {
    if (nextTiming == null) {
      // Left out by a setting, or the constructor of Values is still running.
      return super.next();
    }
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = super.next();
    } catch (Throwable failure) {
      nextTiming.threw(failure, start, environment);
      throw failure;
    }
    nextTiming.returned(start, environment);
    return result;
  }
}
