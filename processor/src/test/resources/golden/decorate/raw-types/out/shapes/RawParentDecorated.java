package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link RawParent} with the decorators of its methods.
 */
@SuppressWarnings({
    "rawtypes",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class RawParentDecorated extends RawParent {
  private final Environment environment;

  private final Timing ownTiming;

  private final Timing allTiming;

  private final Timing oneTiming;

  public RawParentDecorated() {
    this(Environment.system());
  }

  public RawParentDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(RawParent.class, environment);
    this.ownTiming = Timing.of("own", settings).build();
    this.allTiming = Timing.of("all", settings).build();
    this.oneTiming = Timing.of("one", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * own: {@code timed -> super}
   */
  @Override
  public void own() {
    if (ownTiming == null) {
      // Left out by a setting, or the constructor of RawParent is still running.
      super.own();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.own();
    } catch (Throwable failure) {
      ownTiming.threw(failure, start, environment);
      throw failure;
    }
    ownTiming.returned(start, environment);
  }

  /**
   * all: {@code timed -> super}
   */
  @Override
  public List all(List items, Number item) {
    if (allTiming == null) {
      // Left out by a setting, or the constructor of RawParent is still running.
      return super.all(items, item);
    }
    long start = environment.ticker().getAsLong();
    List result;
    try {
      result = super.all(items, item);
    } catch (Throwable failure) {
      allTiming.threw(failure, start, environment);
      throw failure;
    }
    allTiming.returned(start, environment);
    return result;
  }

  /**
   * one: {@code timed -> super}
   */
  @Override
  public Number one(Number item, List names) {
    if (oneTiming == null) {
      // Left out by a setting, or the constructor of RawParent is still running.
      return super.one(item, names);
    }
    long start = environment.ticker().getAsLong();
    Number result;
    try {
      result = super.one(item, names);
    } catch (Throwable failure) {
      oneTiming.threw(failure, start, environment);
      throw failure;
    }
    oneTiming.returned(start, environment);
    return result;
  }
}
