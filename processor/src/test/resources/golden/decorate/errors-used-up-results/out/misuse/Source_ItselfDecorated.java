package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Iterator;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Source.Itself} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Source_ItselfDecorated extends Source.Itself {
  private final Environment environment;

  private final Timing allTiming;

  Source_ItselfDecorated() {
    this(Environment.system());
  }

  Source_ItselfDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Source.Itself.class, environment);
    this.allTiming = Timing.of("all", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * all: {@code timed -> super}
   */
  @Override
  public Iterator<String> all() {
    if (allTiming == null) {
      // Left out by a setting, or the constructor of Itself is still running.
      return super.all();
    }
    long start = environment.ticker().getAsLong();
    Iterator<String> result;
    try {
      result = super.all();
    } catch (Throwable failure) {
      allTiming.threw(failure, start, environment);
      throw failure;
    }
    allTiming.returned(start, environment);
    return result;
  }
}
