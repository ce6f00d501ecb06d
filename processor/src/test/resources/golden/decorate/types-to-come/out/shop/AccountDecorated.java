package shop;

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
public class AccountDecorated extends AccountValidated {
  private final Environment environment;

  private final Timing closeTiming;

  public AccountDecorated() {
    this(Environment.system());
  }

  public AccountDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Account.class, environment);
    this.closeTiming = Timing.of("close", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * close: {@code timed -> super}
   */
  @Override
  public void close() {
    if (closeTiming == null) {
      // Left out by a setting, or the constructor of Account is still running.
      super.close();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.close();
    } catch (Throwable failure) {
      closeTiming.threw(failure, start, environment);
      throw failure;
    }
    closeTiming.returned(start, environment);
  }
}
