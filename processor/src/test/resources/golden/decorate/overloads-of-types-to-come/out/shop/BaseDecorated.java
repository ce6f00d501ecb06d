package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Base} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class BaseDecorated extends Base {
  private final Environment environment;

  private final Timing closeTiming;

  private final Timing close2Timing;

  BaseDecorated() {
    this(Environment.system());
  }

  BaseDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Base.class, environment);
    this.closeTiming = Timing.of("close", settings).shown("close(ClientDecorated)").build();
    this.close2Timing = Timing.of("close", settings).shown("close(String)").build();
    settings.warnOfUnknown();
  }

  /**
   * close: {@code timed -> super}
   */
  @Override
  void close(ClientDecorated client) {
    if (closeTiming == null) {
      // Left out by a setting, or the constructor of Base is still running.
      super.close(client);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.close(client);
    } catch (Throwable failure) {
      closeTiming.threw(failure, start, environment);
      throw failure;
    }
    closeTiming.returned(start, environment);
  }

  /**
   * close: {@code timed -> super}
   */
  @Override
  void close(String name) {
    if (close2Timing == null) {
      // Left out by a setting, or the constructor of Base is still running.
      super.close(name);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.close(name);
    } catch (Throwable failure) {
      close2Timing.threw(failure, start, environment);
      throw failure;
    }
    close2Timing.returned(start, environment);
  }
}
