package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Account.Job} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Account_JobDecorated implements Account.Job {
  private static final Timing START_TIMING = new Timing(Account.Job.class, "start");

  private final Account.Job delegate;

  private final Environment environment;

  public Account_JobDecorated(Account.Job delegate) {
    this(delegate, Environment.system());
  }

  public Account_JobDecorated(Account.Job delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
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
    long start = environment.ticker().getAsLong();
    try {
      delegate.start();
    } catch (Throwable failure) {
      START_TIMING.threw(failure, start, environment);
      throw failure;
    }
    START_TIMING.returned(start, environment);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
