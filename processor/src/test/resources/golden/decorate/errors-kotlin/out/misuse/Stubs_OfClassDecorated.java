package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;
import kotlin.coroutines.Continuation;

/**
 * {@link Stubs.OfClass} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Stubs_OfClassDecorated extends Stubs.OfClass {
  private static final Timing FIRST_TIMING = new Timing(Stubs.OfClass.class, "first");

  private static final Timing SECOND_TIMING = new Timing(Stubs.OfClass.class, "second");

  private static final Timing PLAIN_TIMING = new Timing(Stubs.OfClass.class, "plain");

  private final Environment environment;

  Stubs_OfClassDecorated() {
    this(Environment.system());
  }

  Stubs_OfClassDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * first: {@code timed -> super}
   */
  @Override
  public Object first(Continuation<? super String> completion) {
    if (environment == null) {
      // The constructor of OfClass is still running.
      return super.first(completion);
    }
    long start = environment.ticker().getAsLong();
    Object result;
    try {
      result = super.first(completion);
    } catch (Throwable failure) {
      FIRST_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FIRST_TIMING.returned(start, environment);
    return result;
  }

  /**
   * second: {@code timed -> super}
   */
  @Override
  public Object second(Continuation<? super String> completion) {
    if (environment == null) {
      // The constructor of OfClass is still running.
      return super.second(completion);
    }
    long start = environment.ticker().getAsLong();
    Object result;
    try {
      result = super.second(completion);
    } catch (Throwable failure) {
      SECOND_TIMING.threw(failure, start, environment);
      throw failure;
    }
    SECOND_TIMING.returned(start, environment);
    return result;
  }

  /**
   * plain: {@code timed -> super}
   */
  @Override
  public String plain() {
    if (environment == null) {
      // The constructor of OfClass is still running.
      return super.plain();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.plain();
    } catch (Throwable failure) {
      PLAIN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    PLAIN_TIMING.returned(start, environment);
    return result;
  }
}
