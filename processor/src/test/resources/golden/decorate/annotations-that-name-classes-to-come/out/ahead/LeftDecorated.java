package ahead;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Left} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class LeftDecorated extends Left {
  private final Environment environment;

  private final Timing sendTiming;

  public LeftDecorated() {
    this(Environment.system());
  }

  public LeftDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Left.class, environment);
    this.sendTiming = Timing.of("send", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * send: {@code timed -> super}
   */
  @Override
  public void send() {
    if (sendTiming == null) {
      // Left out by a setting, or the constructor of Left is still running.
      super.send();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.send();
    } catch (Throwable failure) {
      sendTiming.threw(failure, start, environment);
      throw failure;
    }
    sendTiming.returned(start, environment);
  }
}
