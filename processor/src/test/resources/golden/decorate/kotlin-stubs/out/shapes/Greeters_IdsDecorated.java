package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Greeters.Ids} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Greeters_IdsDecorated extends Greeters.Ids {
  private final Environment environment;

  private final Timing loadTiming;

  Greeters_IdsDecorated() {
    this(Environment.system());
  }

  Greeters_IdsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Greeters.Ids.class, environment);
    this.loadTiming = Timing.of("load", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * load: {@code timed -> super}
   */
  @Override
  public String load(String id) {
    if (loadTiming == null) {
      // Left out by a setting, or the constructor of Ids is still running.
      return super.load(id);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.load(id);
    } catch (Throwable failure) {
      loadTiming.threw(failure, start, environment);
      throw failure;
    }
    loadTiming.returned(start, environment);
    return result;
  }
}
