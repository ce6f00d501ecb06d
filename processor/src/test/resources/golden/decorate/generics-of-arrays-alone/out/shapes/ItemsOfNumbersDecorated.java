package shapes;

import dev.damask.Environment;
import dev.damask.generated.Answers;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link ItemsOfNumbers} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ItemsOfNumbersDecorated extends ItemsOfNumbers {
  private final Environment environment;

  private final Timing putTiming;

  private final Answers putFallback;

  ItemsOfNumbersDecorated() {
    this(Environment.system());
  }

  ItemsOfNumbersDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(ItemsOfNumbers.class, environment);
    this.putTiming = Timing.of("put", settings).build();
    this.putFallback = Answers.of("put", "none", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * put: {@code timed -> fallback none -> super}
   */
  @Override
  public void put(int[] item) {
    if (putTiming == null) {
      // Left out by a setting, or the constructor of ItemsOfNumbers is still running.
      putAnswered(item);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      putAnswered(item);
    } catch (Throwable failure) {
      putTiming.threw(failure, start, environment);
      throw failure;
    }
    putTiming.returned(start, environment);
  }

  private void putAnswered(int[] item) {
    if (putFallback == null) {
      // Left out by a setting, or the constructor of ItemsOfNumbers is still running.
      super.put(item);
      return;
    }
    try {
      super.put(item);
    } catch (Throwable failure) {
      if (!putFallback.include(failure)) {
        throw failure;
      }
      try {
        none(item, (Exception) failure);
        putFallback.answered(failure);
      } catch (Throwable thrown) {
        putFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }
}
