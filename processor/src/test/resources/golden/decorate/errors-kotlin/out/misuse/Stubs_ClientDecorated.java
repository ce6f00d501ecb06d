package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
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
  private final Environment environment;

  private final RetryPolicy fetchRetry;

  private final Cache<Object> fetchCache;

  private final RetryPolicy undeclaredRetry;

  Stubs_ClientDecorated() {
    this(Environment.system());
  }

  Stubs_ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Stubs.Client.class, environment);
    this.fetchRetry = RetryPolicy.of("fetch", settings).build();
    this.fetchCache = Cache.of("fetch", settings).ttl(Duration.ofMinutes(5)).build();
    this.undeclaredRetry = RetryPolicy.of("undeclared", settings).on(IOException.class).build();
    settings.warnOfUnknown();
  }

  /**
   * fetch: {@code retry 3 x 1s -> cached 300s -> super}
   */
  @Override
  public Object fetch(String url, Continuation<? super String> completion) {
    if (fetchRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return fetchCached(url, completion);
    }
    long start = fetchRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return fetchCached(url, completion);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fetchRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private Object fetchCached(String url, Continuation<? super String> completion) {
    if (fetchCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.fetch(url, completion);
    }
    Computation<Object> computation = fetchCache.get(new FetchKey(url, completion));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.fetch(url, completion));
    }
    try {
      Object result = super.fetch(url, completion);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * undeclared: {@code retry 3 x 1s, on IOException -> super}
   */
  @Override
  public String undeclared(Continuation<String> first, String last) {
    if (undeclaredRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.undeclared(first, last);
    }
    long start = undeclaredRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.undeclared(first, last);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = undeclaredRetry.attempts(environment, start);
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
    if (fetchCache != null) {
      fetchCache.invalidate(new FetchKey(url, completion));
    }
  }

  /**
   * Removes all that {@code fetch} keeps.
   */
  public void invalidateAllFetch() {
    if (fetchCache != null) {
      fetchCache.invalidateAll();
    }
  }

  @DamaskGenerated
  private record FetchKey(String url, Continuation<? super String> completion) {
  }
}
