package shapes;

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
 * {@link SavedInterface} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class SavedInterfaceDecorated implements SavedInterface {
  @Serial
  private static final long serialVersionUID = 1;

  private final SavedInterface delegate;

  private transient Environment environment;

  private transient Timing saveTiming;

  public SavedInterfaceDecorated(SavedInterface delegate) {
    this(delegate, Environment.system());
  }

  public SavedInterfaceDecorated(SavedInterface delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    begin(Objects.requireNonNull(environment, "environment"));
  }

  /**
   * save: {@code timed -> delegate}
   */
  @Override
  public void save() {
    if (saveTiming == null) {
      // Left out by a setting.
      delegate.save();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      delegate.save();
    } catch (Throwable failure) {
      saveTiming.threw(failure, start, environment);
      throw failure;
    }
    saveTiming.returned(start, environment);
  }

  private void begin(Environment environment) {
    this.environment = environment;
    WrapperSettings settings = WrapperSettings.of(SavedInterface.class, environment);
    this.saveTiming = Timing.of("save", settings).build();
    settings.warnOfUnknown();
  }

  @Serial
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    begin(Environment.system());
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
