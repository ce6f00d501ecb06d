package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Greeter} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class GreeterDecorated implements Greeter {
  private final Greeter delegate;

  private final Environment environment;

  private final Timing greetTiming;

  public GreeterDecorated(Greeter delegate) {
    this(delegate, Environment.system());
  }

  public GreeterDecorated(Greeter delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Greeter.class, environment);
    this.greetTiming = Timing.of("greet", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * greet: {@code timed -> delegate}
   */
  @Override
  public String greet() {
    if (greetTiming == null) {
      // Left out by a setting.
      return delegate.greet();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = delegate.greet();
    } catch (Throwable failure) {
      greetTiming.threw(failure, start, environment);
      throw failure;
    }
    greetTiming.returned(start, environment);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
