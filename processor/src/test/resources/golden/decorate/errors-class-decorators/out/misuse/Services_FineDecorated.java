package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Services.Fine} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Services_FineDecorated extends Services.Fine {
  private static final Timing PLAIN_TIMING = new Timing(Services.Fine.class, "plain");

  private final Environment environment;

  Services_FineDecorated() {
    this(Environment.system());
  }

  Services_FineDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * plain: {@code timed -> super}
   */
  @Override
  public String plain() {
    if (environment == null) {
      // The constructor of Fine is still running.
      return super.plain();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.plain();
    } catch (Throwable failure) {
      PLAIN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    PLAIN_TIMING.returned(start, environment);
    return result;
  }
}
