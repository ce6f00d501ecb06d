package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Account} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public non-sealed class AccountDecorated extends Account {
  private static final Timing BALANCE_TIMING = new Timing(Account.class, "balance");

  private final Environment environment;

  public AccountDecorated() {
    this(Environment.system());
  }

  public AccountDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * balance: {@code timed -> super}
   */
  @Override
  public int balance() {
    if (environment == null) {
      // The constructor of Account is still running.
      return super.balance();
    }
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = super.balance();
    } catch (Throwable failure) {
      BALANCE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    BALANCE_TIMING.returned(start, environment);
    return result;
  }
}
