package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link UncheckedRawArray} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "rawtypes",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
abstract class UncheckedRawArrayDecorated extends UncheckedRawArray {
  private static final Timing LISTS_TIMING = new Timing(UncheckedRawArray.class, "lists");

  private final Environment environment;

  UncheckedRawArrayDecorated() {
    this(Environment.system());
  }

  UncheckedRawArrayDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * lists: {@code timed -> super}
   */
  @Override
  <T> List[] lists() {
    if (environment == null) {
      // The constructor of UncheckedRawArray is still running.
      return super.<T>lists();
    }
    long start = environment.ticker().getAsLong();
    List[] result;
    try {
      result = super.<T>lists();
    } catch (Throwable failure) {
      LISTS_TIMING.threw(failure, start, environment);
      throw failure;
    }
    LISTS_TIMING.returned(start, environment);
    return result;
  }
}
