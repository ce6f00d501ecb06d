package warned;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Types.Shelf} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
abstract class Types_ShelfDecorated<T> extends Types.Shelf<T> {
  private static final Timing SORT_TIMING = new Timing(Types.Shelf.class, "sort");

  private final Environment environment;

  Types_ShelfDecorated() {
    this(Environment.system());
  }

  Types_ShelfDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * sort: {@code timed -> super}
   */
  @Override
  void sort() {
    if (environment == null) {
      // The constructor of Shelf is still running.
      super.sort();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.sort();
    } catch (Throwable failure) {
      SORT_TIMING.threw(failure, start, environment);
      throw failure;
    }
    SORT_TIMING.returned(start, environment);
  }
}
