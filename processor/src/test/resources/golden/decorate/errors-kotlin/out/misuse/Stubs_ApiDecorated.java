package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;
import kotlin.coroutines.Continuation;

/**
 * {@link Stubs.Api} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Stubs_ApiDecorated implements Stubs.Api {
  private final Stubs.Api delegate;

  private final Environment environment;

  private final Timing fetchTiming;

  Stubs_ApiDecorated(Stubs.Api delegate) {
    this(delegate, Environment.system());
  }

  Stubs_ApiDecorated(Stubs.Api delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Stubs.Api.class, environment);
    this.fetchTiming = Timing.of("fetch", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * fetch: {@code timed -> delegate}
   */
  @Override
  public Object fetch(Continuation<? super String> completion) {
    if (fetchTiming == null) {
      // Left out by a setting.
      return delegate.fetch(completion);
    }
    long start = environment.ticker().getAsLong();
    Object result;
    try {
      result = delegate.fetch(completion);
    } catch (Throwable failure) {
      fetchTiming.threw(failure, start, environment);
      throw failure;
    }
    fetchTiming.returned(start, environment);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
