package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;
import kotlin.coroutines.Continuation;

/**
 * {@link Stubs.Api} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Stubs_ApiDecorated implements Stubs.Api {
  private static final Timing FETCH_TIMING = new Timing(Stubs.Api.class, "fetch");

  private final Stubs.Api delegate;

  private final Environment environment;

  Stubs_ApiDecorated(Stubs.Api delegate) {
    this(delegate, Environment.system());
  }

  Stubs_ApiDecorated(Stubs.Api delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * fetch: {@code timed -> delegate}
   */
  @Override
  public Object fetch(Continuation<? super String> completion) {
    long start = environment.ticker().getAsLong();
    Object result;
    try {
      result = delegate.fetch(completion);
    } catch (Throwable failure) {
      FETCH_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FETCH_TIMING.returned(start, environment);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
