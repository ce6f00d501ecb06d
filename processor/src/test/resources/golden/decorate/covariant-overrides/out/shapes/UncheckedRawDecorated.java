package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link UncheckedRaw} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
abstract class UncheckedRawDecorated extends UncheckedRaw {
  private final Environment environment;

  private final Timing namesTiming;

  UncheckedRawDecorated() {
    this(Environment.system());
  }

  UncheckedRawDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(UncheckedRaw.class, environment);
    this.namesTiming = Timing.of("names", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * names: {@code timed -> super}
   */
  @Override
  UncheckedRaw.Strings names() {
    if (namesTiming == null) {
      // Left out by a setting, or the constructor of UncheckedRaw is still running.
      return super.names();
    }
    long start = environment.ticker().getAsLong();
    UncheckedRaw.Strings result;
    try {
      result = super.names();
    } catch (Throwable failure) {
      namesTiming.threw(failure, start, environment);
      throw failure;
    }
    namesTiming.returned(start, environment);
    return result;
  }
}
