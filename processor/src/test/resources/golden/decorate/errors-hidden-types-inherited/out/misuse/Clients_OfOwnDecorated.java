package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Clients.OfOwn} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Clients_OfOwnDecorated extends Clients.OfOwn {
  private final Environment environment;

  private final Timing moreTiming;

  Clients_OfOwnDecorated() {
    this(Environment.system());
  }

  Clients_OfOwnDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Clients.OfOwn.class, environment);
    this.moreTiming = Timing.of("more", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * more: {@code timed -> super}
   */
  @Override
  public void more() {
    if (moreTiming == null) {
      // Left out by a setting, or the constructor of OfOwn is still running.
      super.more();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.more();
    } catch (Throwable failure) {
      moreTiming.threw(failure, start, environment);
      throw failure;
    }
    moreTiming.returned(start, environment);
  }

  @Override
  public String read() {
    return super.read();
  }
}
