package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Lists} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ListsDecorated<T> extends Lists<T> {
  private final Environment environment;

  private final Timing putTiming;

  ListsDecorated() {
    this(Environment.system());
  }

  ListsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Lists.class, environment);
    this.putTiming = Timing.of("put", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * put: {@code timed -> super}
   */
  @Override
  public <X extends T> void put(List<X> items) {
    if (putTiming == null) {
      // Left out by a setting, or the constructor of Lists is still running.
      super.<X>put(items);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.<X>put(items);
    } catch (Throwable failure) {
      putTiming.threw(failure, start, environment);
      throw failure;
    }
    putTiming.returned(start, environment);
  }
}
