package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.FileNotFoundException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link All} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class AllDecorated implements All {
  private final All delegate;

  private final Environment environment;

  private final Timing useTiming;

  public AllDecorated(All delegate) {
    this(delegate, Environment.system());
  }

  public AllDecorated(All delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(All.class, environment);
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
  public void close() {
    delegate.close();
  }

  @Override
  public String get() throws FileNotFoundException {
    return delegate.get();
  }

  @Override
  public void put(String value) throws InterruptedException {
    delegate.put(value);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
