package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Failure} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class FailureDecorated extends Failure {
  @Serial
  private static final long serialVersionUID = 1;

  private transient Environment environment;

  private transient Timing tellTiming;

  FailureDecorated() {
    this(Environment.system());
  }

  FailureDecorated(Environment environment) {
    begin(Objects.requireNonNull(environment, "environment"));
  }

  /**
   * tell: {@code timed -> super}
   */
  @Override
  void tell(ClientDecorated client) {
    if (tellTiming == null) {
      // Left out by a setting, or the constructor of Failure is still running.
      super.tell(client);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.tell(client);
    } catch (Throwable failure) {
      tellTiming.threw(failure, start, environment);
      throw failure;
    }
    tellTiming.returned(start, environment);
  }

  private void begin(Environment environment) {
    this.environment = environment;
    WrapperSettings settings = WrapperSettings.of(Failure.class, environment);
    this.tellTiming = Timing.of("tell", settings).build();
    settings.warnOfUnknown();
  }

  @Serial
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    begin(Environment.system());
  }
}
