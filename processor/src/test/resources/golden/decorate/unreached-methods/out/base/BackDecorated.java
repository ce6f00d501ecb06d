package base;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Back} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class BackDecorated extends Back {
  private final Environment environment;

  private final Timing readTiming;

  BackDecorated() {
    this(Environment.system());
  }

  BackDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Back.class, environment);
    this.readTiming = Timing.of("read", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * read: {@code timed -> super}
   */
  @Override
  protected String read(String url) {
    if (readTiming == null) {
      // Left out by a setting, or the constructor of Back is still running.
      return super.read(url);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.read(url);
    } catch (Throwable failure) {
      readTiming.threw(failure, start, environment);
      throw failure;
    }
    readTiming.returned(start, environment);
    return result;
  }
}
