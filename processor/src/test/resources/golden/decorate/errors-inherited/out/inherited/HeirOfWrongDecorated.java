package inherited;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link HeirOfWrong} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class HeirOfWrongDecorated extends HeirOfWrong {
  private final Environment environment;

  private final Timing loadTiming;

  HeirOfWrongDecorated() {
    this(Environment.system());
  }

  HeirOfWrongDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(HeirOfWrong.class, environment);
    this.loadTiming = Timing.of("load", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * load: {@code timed -> super}
   */
  @Override
  public void load() {
    if (loadTiming == null) {
      // Left out by a setting, or the constructor of HeirOfWrong is still running.
      super.load();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.load();
    } catch (Throwable failure) {
      loadTiming.threw(failure, start, environment);
      throw failure;
    }
    loadTiming.returned(start, environment);
  }

  @Override
  public void save() {
    super.save();
  }
}
