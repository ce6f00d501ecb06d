package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Tasks.Plainly} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Tasks_PlainlyDecorated implements Tasks.Plainly {
  private final Tasks.Plainly delegate;

  private final Environment environment;

  private final Timing runTiming;

  Tasks_PlainlyDecorated(Tasks.Plainly delegate) {
    this(delegate, Environment.system());
  }

  Tasks_PlainlyDecorated(Tasks.Plainly delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Tasks.Plainly.class, environment);
    this.runTiming = Timing.of("run", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * run: {@code timed -> delegate}
   */
  @Override
  public Object run() {
    if (runTiming == null) {
      // Left out by a setting.
      return delegate.run();
    }
    long start = environment.ticker().getAsLong();
    Object result;
    try {
      result = delegate.run();
    } catch (Throwable failure) {
      runTiming.threw(failure, start, environment);
      throw failure;
    }
    runTiming.returned(start, environment);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
