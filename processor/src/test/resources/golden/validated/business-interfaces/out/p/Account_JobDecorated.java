package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Account.Job} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Account_JobDecorated implements Account.Job {
  private final Account.Job delegate;

  private final Environment environment;

  private final Timing startTiming;

  public Account_JobDecorated(Account.Job delegate) {
    this(delegate, Environment.system());
  }

  public Account_JobDecorated(Account.Job delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Account.Job.class, environment);
    this.startTiming = Timing.of("start", settings).build();
    settings.warnOfUnknown();
  }

  @NotNull
  @Override
  public String getName() {
    return delegate.getName();
  }

  /**
   * start: {@code timed -> delegate}
   */
  @Override
  public void start() {
    if (startTiming == null) {
      // Left out by a setting.
      delegate.start();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      delegate.start();
    } catch (Throwable failure) {
      startTiming.threw(failure, start, environment);
      throw failure;
    }
    startTiming.returned(start, environment);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
