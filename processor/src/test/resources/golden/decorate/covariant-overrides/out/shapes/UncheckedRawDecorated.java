package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
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
  private static final Timing NAMES_TIMING = new Timing(UncheckedRaw.class, "names");

  private final Environment environment;

  UncheckedRawDecorated() {
    this(Environment.system());
  }

  UncheckedRawDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * names: {@code timed -> super}
   */
  @Override
  UncheckedRaw.Strings names() {
    if (environment == null) {
      // The constructor of UncheckedRaw is still running.
      return super.names();
    }
    long start = environment.ticker().getAsLong();
    UncheckedRaw.Strings result;
    try {
      result = super.names();
    } catch (Throwable failure) {
      NAMES_TIMING.threw(failure, start, environment);
      throw failure;
    }
    NAMES_TIMING.returned(start, environment);
    return result;
  }
}
