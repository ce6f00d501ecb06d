package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
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
  private static final Timing SIZE_TIMING = new Timing(Store.Included.class, "size");

  private final Environment environment;

  <S extends Set<T>> Store_IncludedDecorated(Set<T> included) {
    this(included, Environment.system());
  }

  <S extends Set<T>> Store_IncludedDecorated(Set<T> included, Environment environment) {
    super(included);
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * size: {@code timed -> super}
   */
  @Override
  public <S> int size() {
    if (environment == null) {
      // The constructor of Included is still running.
      return super.<S>size();
    }
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = super.<S>size();
    } catch (Throwable failure) {
      SIZE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    SIZE_TIMING.returned(start, environment);
    return result;
  }
}
