package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Renamed} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class RenamedDecorated implements Renamed {
  private final Renamed delegate;

  private final Environment environment;

  private final Timing nameTiming;

  public RenamedDecorated(Renamed delegate) {
    this(delegate, Environment.system());
  }

  public RenamedDecorated(Renamed delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Renamed.class, environment);
    this.nameTiming = Timing.of("name", settings).name("renamed").build();
    settings.warnOfUnknown();
  }

  /**
   * name: {@code timed as "renamed" -> delegate}
   */
  @Override
  public String name() {
    if (nameTiming == null) {
      // Left out by a setting.
      return delegate.name();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = delegate.name();
    } catch (Throwable failure) {
      nameTiming.threw(failure, start, environment);
      throw failure;
    }
    nameTiming.returned(start, environment);
    return result;
  }

  @Override
  public String title() {
    return delegate.title();
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
