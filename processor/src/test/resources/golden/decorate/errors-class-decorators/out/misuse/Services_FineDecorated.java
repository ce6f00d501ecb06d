package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Services.Fine} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Services_FineDecorated extends Services.Fine {
  private final Environment environment;

  private final Timing plainTiming;

  Services_FineDecorated() {
    this(Environment.system());
  }

  Services_FineDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Services.Fine.class, environment);
    this.plainTiming = Timing.of("plain", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * plain: {@code timed -> super}
   */
  @Override
  public String plain() {
    if (plainTiming == null) {
      // Left out by a setting, or the constructor of Fine is still running.
      return super.plain();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.plain();
    } catch (Throwable failure) {
      plainTiming.threw(failure, start, environment);
      throw failure;
    }
    plainTiming.returned(start, environment);
    return result;
  }
}
