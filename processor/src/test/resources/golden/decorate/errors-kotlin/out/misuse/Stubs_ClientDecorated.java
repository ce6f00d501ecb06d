package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;
import kotlin.coroutines.Continuation;

/**
 * {@link Stubs.Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Stubs_ClientDecorated extends Stubs.Client {
  private static final RetryPolicy FETCH_RETRY = RetryPolicy.of(Stubs.Client.class, "fetch")
      .build();

  private static final RetryPolicy UNDECLARED_RETRY = RetryPolicy.of(Stubs.Client.class, "undeclared")
      .on(IOException.class).build();

  private final Environment environment;

  private final Cache<Object> fetchCache;

  Stubs_ClientDecorated() {
    this(Environment.system());
  }

  Stubs_ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.fetchCache = Cache.of("fetch", Duration.ofMinutes(5), environment).build();
  }

  /**
   * fetch: {@code retry 3 x 1s -> cached 300s -> super}
   */
  @Override
  public Object fetch(String url, Continuation<? super String> completion) {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.fetch(url, completion);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return fetchCached(url, completion);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FETCH_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private Object fetchCached(String url, Continuation<? super String> completion) {
    Computation<Object> computation = fetchCache.get(new FetchKey(url, completion));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      Object result = super.fetch(url, completion);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * undeclared: {@code retry 3 x 1s -> super}
   */
  @Override
  public String undeclared(Continuation<String> first, String last) {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.undeclared(first, last);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.undeclared(first, last);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = UNDECLARED_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * Removes what {@code fetch} keeps for these arguments.
   */
  public void invalidateFetch(String url, Continuation<? super String> completion) {
    fetchCache.invalidate(new FetchKey(url, completion));
  }

  /**
   * Removes all that {@code fetch} keeps.
   */
  public void invalidateAllFetch() {
    fetchCache.invalidateAll();
  }

  @DamaskGenerated
  private record FetchKey(String url, Continuation<? super String> completion) {
  }
}
