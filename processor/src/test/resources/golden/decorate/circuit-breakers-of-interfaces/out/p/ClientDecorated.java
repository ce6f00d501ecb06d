package p;

import dev.damask.Environment;
import dev.damask.generated.Breaker;
import dev.damask.generated.Circuits;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Pace;
import dev.damask.generated.Snapshot;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ClientDecorated implements Client {
  private final Client delegate;

  private final Breaker backendBreaker2;

  private final Breaker fetchBreaker;

  private final Breaker storeBreaker;

  private final Breaker countBreaker;

  private final Pace countRateLimit;

  public ClientDecorated(Client delegate) {
    this(delegate, Environment.system());
  }

  public ClientDecorated(Client delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.backendBreaker2 = Breaker.of("backend", settings).sharedBy("fetch", "store");
    this.fetchBreaker = settings.has("fetch", "circuitBreaker") ? this.backendBreaker2.as("fetch")
        : null;
    this.storeBreaker = settings.has("store", "circuitBreaker") ? this.backendBreaker2.as("store")
        : null;
    this.countBreaker = Breaker.of("count", settings).keyed().build();
    this.countRateLimit = Pace.of("count", 1, settings).keyed().build();
    settings.warnOfUnknown();
  }

  /**
   * fetch: {@code circuit breaker 0.5 of 20 as backend -> delegate}
   */
  @Override
  public Client.Circuit fetch(String url) throws InterruptedException {
    if (fetchBreaker == null) {
      // Left out by a setting.
      return delegate.fetch(url);
    }
    long start = fetchBreaker.start();
    dev.damask.generated.Admission call = fetchBreaker.admit();
    Client.Circuit result;
    try {
      result = delegate.fetch(url);
    } catch (Throwable failure) {
      fetchBreaker.threw(failure, call, start);
      throw failure;
    }
    fetchBreaker.returned(call, start);
    return result;
  }

  /**
   * store: {@code circuit breaker 0.5 of 20 as backend -> delegate}
   */
  @Override
  public CompletableFuture<Void> store(String url) {
    if (storeBreaker == null) {
      // Left out by a setting.
      return delegate.store(url);
    }
    return storeBreaker.callAsync(
        () -> Objects.requireNonNull(delegate.store(url), "store() returned null"));
  }

  /**
   * count: {@code circuit breaker 0.5 of 20 by delegate and ids
   * -> rate limit 1 per 1s by delegate and ids -> delegate}
   */
  @Override
  public long count(String delegate, String... ids) {
    if (countBreaker == null) {
      // Left out by a setting.
      return countRateLimited(delegate, ids);
    }
    long start = countBreaker.start();
    dev.damask.generated.Admission call = countBreaker.admit(new CountBreakerKey(delegate,
        Snapshot.of(ids)));
    long result;
    try {
      result = countRateLimited(delegate, ids);
    } catch (Throwable failure) {
      countBreaker.threw(failure, call, start);
      throw failure;
    }
    countBreaker.returned(call, start);
    return result;
  }

  private long countRateLimited(String delegate, String[] ids) {
    if (countRateLimit == null) {
      // Left out by a setting.
      return this.delegate.count(delegate, ids);
    }
    countRateLimit.await(new CountRateLimitKey(delegate, Snapshot.of(ids)));
    return this.delegate.count(delegate, ids);
  }

  @Override
  public Client.Circuit countCircuit(String delegate) {
    return this.delegate.countCircuit(delegate);
  }

  @Override
  public String backendBreaker() {
    return delegate.backendBreaker();
  }

  /**
   * The circuit of {@code fetch}, {@code store}.
   */
  public dev.damask.decorate.Circuit backendCircuit() {
    return Circuits.of(backendBreaker2);
  }

  /**
   * The circuit of {@code count} for these arguments.
   */
  public dev.damask.decorate.Circuit countCircuit(String delegate, String... ids) {
    return Circuits.of(countBreaker, new CountBreakerKey(delegate, Snapshot.of(ids)));
  }

  @Override
  public String toString() {
    return delegate.toString();
  }

  @DamaskGenerated
  private record CountBreakerKey(String delegate, Object ids) {
  }

  @DamaskGenerated
  private record CountRateLimitKey(String delegate, Object ids) {
  }
}
