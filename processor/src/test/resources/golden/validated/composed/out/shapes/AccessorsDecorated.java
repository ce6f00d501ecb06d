package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Accessors} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class AccessorsDecorated<T extends Comparable<T>> extends AccessorsValidated<T> {
  private final Environment environment;

  private final Timing shownTiming;

  public AccessorsDecorated(T first, T content) {
    this(first, content, Environment.system());
  }

  public AccessorsDecorated(T first, T content, Environment environment) {
    super(first, content);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Accessors.class, environment);
    this.shownTiming = Timing.of("shown", settings).build();
    settings.warnOfUnknown();
  }

  AccessorsDecorated(T content) throws IOException {
    this(content, Environment.system());
  }

  AccessorsDecorated(T content, Environment environment) throws IOException {
    super(content);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Accessors.class, environment);
    this.shownTiming = Timing.of("shown", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * shown: {@code timed -> super}
   */
  @Override
  public T shown() {
    if (shownTiming == null) {
      // Left out by a setting, or the constructor of Accessors is still running.
      return super.shown();
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = super.shown();
    } catch (Throwable failure) {
      shownTiming.threw(failure, start, environment);
      throw failure;
    }
    shownTiming.returned(start, environment);
    return result;
  }
}
