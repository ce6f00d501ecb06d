package base;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Base} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class BaseDecorated extends Base {
  private final Environment environment;

  private final Timing loadTiming;

  private final RetryPolicy loadRetry;

  private final Timing readTiming;

  public BaseDecorated() {
    this(Environment.system());
  }

  public BaseDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Base.class, environment);
    this.loadTiming = Timing.of("load", settings).build();
    this.loadRetry = RetryPolicy.of("load", settings).build();
    this.readTiming = Timing.of("read", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * load: {@code timed -> retry 3 x 1s -> super}
   */
  @Override
  String load(String url) {
    if (loadTiming == null) {
      // Left out by a setting, or the constructor of Base is still running.
      return loadRetried(url);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = loadRetried(url);
    } catch (Throwable failure) {
      loadTiming.threw(failure, start, environment);
      throw failure;
    }
    loadTiming.returned(start, environment);
    return result;
  }

  private String loadRetried(String url) {
    if (loadRetry == null) {
      // Left out by a setting, or the constructor of Base is still running.
      return super.load(url);
    }
    long start = loadRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.load(url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = loadRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * read: {@code timed -> super}
   */
  @Override
  protected String read(String url) {
    if (readTiming == null) {
      // Left out by a setting, or the constructor of Base is still running.
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
