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
 * {@link Rows} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class RowsDecorated extends Rows {
  @Serial
  private static final long serialVersionUID = 1;

  private transient Environment environment;

  private transient Timing fillTiming;

  RowsDecorated() {
    this(Environment.system());
  }

  RowsDecorated(Environment environment) {
    begin(Objects.requireNonNull(environment, "environment"));
  }

  /**
   * fill: {@code timed -> super}
   */
  @Override
  void fill(ClientDecorated client) {
    if (fillTiming == null) {
      // Left out by a setting, or the constructor of Rows is still running.
      super.fill(client);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.fill(client);
    } catch (Throwable failure) {
      fillTiming.threw(failure, start, environment);
      throw failure;
    }
    fillTiming.returned(start, environment);
  }

  private void begin(Environment environment) {
    this.environment = environment;
    WrapperSettings settings = WrapperSettings.of(Rows.class, environment);
    this.fillTiming = Timing.of("fill", settings).build();
    settings.warnOfUnknown();
  }

  @Serial
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    begin(Environment.system());
  }
}
