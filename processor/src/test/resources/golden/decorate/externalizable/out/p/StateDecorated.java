package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serial;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link State} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "serial"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class StateDecorated implements State {
  @Serial
  private static final long serialVersionUID = 1;

  private final State delegate;

  private final transient Environment environment;

  private final transient Timing stepTiming;

  public StateDecorated(State delegate) {
    this(delegate, Environment.system());
  }

  public StateDecorated(State delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(State.class, environment);
    this.stepTiming = Timing.of("step", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * step: {@code timed -> delegate}
   */
  @Override
  public int step() {
    if (stepTiming == null) {
      // Left out by a setting.
      return delegate.step();
    }
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = delegate.step();
    } catch (Throwable failure) {
      stepTiming.threw(failure, start, environment);
      throw failure;
    }
    stepTiming.returned(start, environment);
    return result;
  }

  @Override
  public void readExternal(ObjectInput objectInput) throws IOException, ClassNotFoundException {
    delegate.readExternal(objectInput);
  }

  @Override
  public void writeExternal(ObjectOutput objectOutput) throws IOException {
    delegate.writeExternal(objectOutput);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
