package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link RawParentOf} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class RawParentOfDecorated<E extends Number> extends RawParentOf<E> {
  private final Environment environment;

  private final Timing allTiming;

  private final Timing oneTiming;

  public RawParentOfDecorated() {
    this(Environment.system());
  }

  public RawParentOfDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(RawParentOf.class, environment);
    this.allTiming = Timing.of("all", settings).build();
    this.oneTiming = Timing.of("one", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * all: {@code timed -> super}
   */
  @Override
  public List<E> all(List<? extends E> items, E item) {
    if (allTiming == null) {
      // Left out by a setting, or the constructor of RawParentOf is still running.
      return super.all(items, item);
    }
    long start = environment.ticker().getAsLong();
    List<E> result;
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
  public <F extends E> F one(F item, List<String> names) {
    if (oneTiming == null) {
      // Left out by a setting, or the constructor of RawParentOf is still running.
      return super.<F>one(item, names);
    }
    long start = environment.ticker().getAsLong();
    F result;
    try {
      result = super.<F>one(item, names);
    } catch (Throwable failure) {
      oneTiming.threw(failure, start, environment);
      throw failure;
    }
    oneTiming.returned(start, environment);
    return result;
  }
}
