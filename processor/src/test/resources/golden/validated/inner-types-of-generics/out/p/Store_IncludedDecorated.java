package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * {@link Store.Included} with the decorators of its methods.
 */
@SuppressWarnings("all")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Store_IncludedDecorated<T> extends Store.Included<T> {
  private final Environment environment;

  private final Timing sizeTiming;

  <S extends Set<T>> Store_IncludedDecorated(Set<T> included) {
    this(included, Environment.system());
  }

  <S extends Set<T>> Store_IncludedDecorated(Set<T> included, Environment environment) {
    super(included);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Store.Included.class, environment);
    this.sizeTiming = Timing.of("size", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * size: {@code timed -> super}
   */
  @Override
  public <S> int size() {
    if (sizeTiming == null) {
      // Left out by a setting, or the constructor of Included is still running.
      return super.<S>size();
    }
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = super.<S>size();
    } catch (Throwable failure) {
      sizeTiming.threw(failure, start, environment);
      throw failure;
    }
    sizeTiming.returned(start, environment);
    return result;
  }
}
