package warned;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Types.Shelf} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
abstract class Types_ShelfDecorated<T> extends Types.Shelf<T> {
  private final Environment environment;

  private final Timing sortTiming;

  Types_ShelfDecorated() {
    this(Environment.system());
  }

  Types_ShelfDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Types.Shelf.class, environment);
    this.sortTiming = Timing.of("sort", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * sort: {@code timed -> super}
   */
  @Override
  void sort() {
    if (sortTiming == null) {
      // Left out by a setting, or the constructor of Shelf is still running.
      super.sort();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.sort();
    } catch (Throwable failure) {
      sortTiming.threw(failure, start, environment);
      throw failure;
    }
    sortTiming.returned(start, environment);
  }
}
