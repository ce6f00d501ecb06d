package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Clients.Overriding} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Clients_OverridingDecorated extends Clients.Overriding {
  private final Environment environment;

  private final Timing readTiming;

  Clients_OverridingDecorated() {
    this(Environment.system());
  }

  Clients_OverridingDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Clients.Overriding.class, environment);
    this.readTiming = Timing.of("read", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * read: {@code timed -> super}
   */
  @Override
  public String read() {
    if (readTiming == null) {
      // Left out by a setting, or the constructor of Overriding is still running.
      return super.read();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.read();
    } catch (Throwable failure) {
      readTiming.threw(failure, start, environment);
      throw failure;
    }
    readTiming.returned(start, environment);
    return result;
  }
}
