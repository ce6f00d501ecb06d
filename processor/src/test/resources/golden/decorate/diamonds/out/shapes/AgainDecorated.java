package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Again} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class AgainDecorated extends Again {
  private final Environment environment;

  private final Timing nameTiming;

  private final RetryPolicy titleRetry;

  public AgainDecorated() {
    this(Environment.system());
  }

  public AgainDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Again.class, environment);
    this.nameTiming = Timing.of("name", settings).name("renamed").build();
    this.titleRetry = RetryPolicy.of("title", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * name: {@code timed as "renamed" -> super}
   */
  @Override
  public String name() {
    if (nameTiming == null) {
      // Left out by a setting, or the constructor of Again is still running.
      return super.name();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.name();
    } catch (Throwable failure) {
      nameTiming.threw(failure, start, environment);
      throw failure;
    }
    nameTiming.returned(start, environment);
    return result;
  }

  /**
   * title: {@code retry 3 x 1s -> super}
   */
  @Override
  public String title() {
    if (titleRetry == null) {
      // Left out by a setting, or the constructor of Again is still running.
      return super.title();
    }
    long start = titleRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.title();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = titleRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
