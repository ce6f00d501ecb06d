package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Values.Reading} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "deprecation"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Values_ReadingDecorated extends Values.Reading {
  private final Environment environment;

  private final Timing plainTiming;

  Values_ReadingDecorated() {
    this(Environment.system());
  }

  Values_ReadingDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Values.Reading.class, environment);
    this.plainTiming = Timing.of("plain", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * plain: {@code timed -> super}
   */
  @Deprecated
  @Override
  Source plain(Source source) {
    if (plainTiming == null) {
      // Left out by a setting, or the constructor of Reading is still running.
      return super.plain(source);
    }
    long start = environment.ticker().getAsLong();
    Source result;
    try {
      result = super.plain(source);
    } catch (Throwable failure) {
      plainTiming.threw(failure, start, environment);
      throw failure;
    }
    plainTiming.returned(start, environment);
    return result;
  }
}
