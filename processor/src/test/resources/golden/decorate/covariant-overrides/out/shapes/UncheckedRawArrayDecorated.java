package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
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
  private final Environment environment;

  private final Timing listsTiming;

  UncheckedRawArrayDecorated() {
    this(Environment.system());
  }

  UncheckedRawArrayDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(UncheckedRawArray.class, environment);
    this.listsTiming = Timing.of("lists", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * lists: {@code timed -> super}
   */
  @Override
  <T> List[] lists() {
    if (listsTiming == null) {
      // Left out by a setting, or the constructor of UncheckedRawArray is still running.
      return super.<T>lists();
    }
    long start = environment.ticker().getAsLong();
    List[] result;
    try {
      result = super.<T>lists();
    } catch (Throwable failure) {
      listsTiming.threw(failure, start, environment);
      throw failure;
    }
    listsTiming.returned(start, environment);
    return result;
  }
}
