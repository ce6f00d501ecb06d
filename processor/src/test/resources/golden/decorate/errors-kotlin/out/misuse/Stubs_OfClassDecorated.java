package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;
import kotlin.coroutines.Continuation;

/**
 * {@link Stubs.OfClass} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Stubs_OfClassDecorated extends Stubs.OfClass {
  private final Environment environment;

  private final Timing firstTiming;

  private final Timing secondTiming;

  private final Timing plainTiming;

  Stubs_OfClassDecorated() {
    this(Environment.system());
  }

  Stubs_OfClassDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Stubs.OfClass.class, environment);
    this.firstTiming = Timing.of("first", settings).build();
    this.secondTiming = Timing.of("second", settings).build();
    this.plainTiming = Timing.of("plain", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * first: {@code timed -> super}
   */
  @Override
  public Object first(Continuation<? super String> completion) {
    if (firstTiming == null) {
      // Left out by a setting, or the constructor of OfClass is still running.
      return super.first(completion);
    }
    long start = environment.ticker().getAsLong();
    Object result;
    try {
      result = super.first(completion);
    } catch (Throwable failure) {
      firstTiming.threw(failure, start, environment);
      throw failure;
    }
    firstTiming.returned(start, environment);
    return result;
  }

  /**
   * second: {@code timed -> super}
   */
  @Override
  public Object second(Continuation<? super String> completion) {
    if (secondTiming == null) {
      // Left out by a setting, or the constructor of OfClass is still running.
      return super.second(completion);
    }
    long start = environment.ticker().getAsLong();
    Object result;
    try {
      result = super.second(completion);
    } catch (Throwable failure) {
      secondTiming.threw(failure, start, environment);
      throw failure;
    }
    secondTiming.returned(start, environment);
    return result;
  }

  /**
   * plain: {@code timed -> super}
   */
  @Override
  public String plain() {
    if (plainTiming == null) {
      // Left out by a setting, or the constructor of OfClass is still running.
      return super.plain();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.plain();
    } catch (Throwable failure) {
      plainTiming.threw(failure, start, environment);
      throw failure;
    }
    plainTiming.returned(start, environment);
    return result;
  }
}
