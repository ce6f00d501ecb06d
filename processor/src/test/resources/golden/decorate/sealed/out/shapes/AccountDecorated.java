package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Account} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public non-sealed class AccountDecorated extends Account {
  private final Environment environment;

  private final Timing balanceTiming;

  public AccountDecorated() {
    this(Environment.system());
  }

  public AccountDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Account.class, environment);
    this.balanceTiming = Timing.of("balance", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * balance: {@code timed -> super}
   */
  @Override
  public int balance() {
    if (balanceTiming == null) {
      // Left out by a setting, or the constructor of Account is still running.
      return super.balance();
    }
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = super.balance();
    } catch (Throwable failure) {
      balanceTiming.threw(failure, start, environment);
      throw failure;
    }
    balanceTiming.returned(start, environment);
    return result;
  }
}
