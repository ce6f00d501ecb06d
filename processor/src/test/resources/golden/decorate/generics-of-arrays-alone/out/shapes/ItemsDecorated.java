package shapes;

import dev.damask.Environment;
import dev.damask.generated.Answers;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Items} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ItemsDecorated<T> extends Items<T> {
  private final Environment environment;

  private final Timing putTiming;

  private final Answers putFallback;

  ItemsDecorated() {
    this(Environment.system());
  }

  ItemsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Items.class, environment);
    this.putTiming = Timing.of("put", settings).build();
    this.putFallback = Answers.of("put", "none", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * put: {@code timed -> fallback none -> super}
   */
  @Override
  public <X extends T> void put(X item) {
    if (putTiming == null) {
      // Left out by a setting, or the constructor of Items is still running.
      this.<X>putAnswered(item);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      this.<X>putAnswered(item);
    } catch (Throwable failure) {
      putTiming.threw(failure, start, environment);
      throw failure;
    }
    putTiming.returned(start, environment);
  }

  private <X extends T> void putAnswered(X item) {
    if (putFallback == null) {
      // Left out by a setting, or the constructor of Items is still running.
      super.<X>put(item);
      return;
    }
    try {
      super.<X>put(item);
    } catch (Throwable failure) {
      if (!putFallback.include(failure)) {
        throw failure;
      }
      try {
        this.<X>none(item, (Exception) failure);
        putFallback.answered(failure);
      } catch (Throwable thrown) {
        putFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }
}
