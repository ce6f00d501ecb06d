package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Composed} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ComposedDecorated extends ComposedValidated {
  private final Environment environment;

  private final Timing setNameTiming;

  public ComposedDecorated(String name) {
    this(name, Environment.system());
  }

  public ComposedDecorated(String name, Environment environment) {
    super(name);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Composed.class, environment);
    this.setNameTiming = Timing.of("setName", settings).build();
    settings.warnOfUnknown();
  }

  protected ComposedDecorated() {
    this(Environment.system());
  }

  protected ComposedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Composed.class, environment);
    this.setNameTiming = Timing.of("setName", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * setName: {@code timed -> super}
   */
  @Override
  public void setName(String name) {
    if (setNameTiming == null) {
      // Left out by a setting, or the constructor of Composed is still running.
      super.setName(name);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.setName(name);
    } catch (Throwable failure) {
      setNameTiming.threw(failure, start, environment);
      throw failure;
    }
    setNameTiming.returned(start, environment);
  }
}
