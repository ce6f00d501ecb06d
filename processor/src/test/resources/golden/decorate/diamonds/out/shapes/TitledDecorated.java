package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Titled} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class TitledDecorated implements Titled {
  private final Titled delegate;

  private final Environment environment;

  private final RetryPolicy titleRetry;

  private final Timing nameTiming;

  public TitledDecorated(Titled delegate) {
    this(delegate, Environment.system());
  }

  public TitledDecorated(Titled delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Titled.class, environment);
    this.titleRetry = RetryPolicy.of("title", settings).build();
    this.nameTiming = Timing.of("name", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * title: {@code retry 3 x 1s -> delegate}
   */
  @Override
  public String title() {
    if (titleRetry == null) {
      // Left out by a setting.
      return delegate.title();
    }
    long start = titleRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return delegate.title();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = titleRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * name: {@code timed -> delegate}
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
  public String toString() {
    return delegate.toString();
  }
}
