package shapes;

import dev.damask.Environment;
import dev.damask.generated.Answers;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link ItemsOfVariables} with the decorators of its methods.
 */
@SuppressWarnings("unchecked")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ItemsOfVariablesDecorated<U extends Number> extends ItemsOfVariables<U> {
  private final Environment environment;

  private final Timing putTiming;

  private final Answers putFallback;

  ItemsOfVariablesDecorated() {
    this(Environment.system());
  }

  ItemsOfVariablesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(ItemsOfVariables.class, environment);
    this.putTiming = Timing.of("put", settings).build();
    this.putFallback = Answers.of("put", "none", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * put: {@code timed -> fallback none -> super}
   */
  @Override
  public void put(Number[] item) {
    if (putTiming == null) {
      // Left out by a setting, or the constructor of ItemsOfVariables is still running.
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

  private void putAnswered(Number[] item) {
    if (putFallback == null) {
      // Left out by a setting, or the constructor of ItemsOfVariables is still running.
      super.put((U[]) item);
      return;
    }
    try {
      super.put((U[]) item);
    } catch (Throwable failure) {
      if (!putFallback.include(failure)) {
        throw failure;
      }
      try {
        none((U[]) item, (Exception) failure);
        putFallback.answered(failure);
      } catch (Throwable thrown) {
        putFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }
}
