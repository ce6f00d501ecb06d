package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Turned} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class TurnedDecorated implements Turned {
  private final Turned delegate;

  private final Environment environment;

  private final Timing useTiming;

  public TurnedDecorated(Turned delegate) {
    this(delegate, Environment.system());
  }

  public TurnedDecorated(Turned delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Turned.class, environment);
    this.useTiming = Timing.of("use", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * use: {@code timed -> delegate}
   */
  @Override
  public void use() {
    if (useTiming == null) {
      // Left out by a setting.
      delegate.use();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      delegate.use();
    } catch (Throwable failure) {
      useTiming.threw(failure, start, environment);
      throw failure;
    }
    useTiming.returned(start, environment);
  }

  @Override
  public void close() throws IOException {
    delegate.close();
  }

  @Override
  public String get() throws IOException {
    return delegate.get();
  }

  @Override
  public void put(String value) throws IOException, InterruptedException {
    delegate.put(value);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
