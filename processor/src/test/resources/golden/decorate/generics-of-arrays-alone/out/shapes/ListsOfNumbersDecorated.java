package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link ListsOfNumbers} with the decorators of its methods.
 */
@SuppressWarnings({
    "rawtypes",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ListsOfNumbersDecorated extends ListsOfNumbers {
  private final Environment environment;

  private final Timing putTiming;

  ListsOfNumbersDecorated() {
    this(Environment.system());
  }

  ListsOfNumbersDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(ListsOfNumbers.class, environment);
    this.putTiming = Timing.of("put", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * put: {@code timed -> super}
   */
  @Override
  public void put(List items) {
    if (putTiming == null) {
      // Left out by a setting, or the constructor of ListsOfNumbers is still running.
      super.put(items);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.put(items);
    } catch (Throwable failure) {
      putTiming.threw(failure, start, environment);
      throw failure;
    }
    putTiming.returned(start, environment);
  }
}
