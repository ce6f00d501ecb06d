package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Values.Reading} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "deprecation"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Values_ReadingDecorated extends Values.Reading {
  private static final Timing PLAIN_TIMING = new Timing(Values.Reading.class, "plain");

  private final Environment environment;

  Values_ReadingDecorated() {
    this(Environment.system());
  }

  Values_ReadingDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * plain: {@code timed -> super}
   */
  @Deprecated
  @Override
  Source plain(Source source) {
    if (environment == null) {
      // The constructor of Reading is still running.
      return super.plain(source);
    }
    long start = environment.ticker().getAsLong();
    Source result;
    try {
      result = super.plain(source);
    } catch (Throwable failure) {
      PLAIN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    PLAIN_TIMING.returned(start, environment);
    return result;
  }
}
