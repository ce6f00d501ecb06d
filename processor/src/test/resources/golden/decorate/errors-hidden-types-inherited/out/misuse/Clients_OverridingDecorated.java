package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Clients.Overriding} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Clients_OverridingDecorated extends Clients.Overriding {
  private static final Timing READ_TIMING = new Timing(Clients.Overriding.class, "read");

  private final Environment environment;

  Clients_OverridingDecorated() {
    this(Environment.system());
  }

  Clients_OverridingDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * read: {@code timed -> super}
   */
  @Override
  public String read() {
    if (environment == null) {
      // The constructor of Overriding is still running.
      return super.read();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.read();
    } catch (Throwable failure) {
      READ_TIMING.threw(failure, start, environment);
      throw failure;
    }
    READ_TIMING.returned(start, environment);
    return result;
  }
}
