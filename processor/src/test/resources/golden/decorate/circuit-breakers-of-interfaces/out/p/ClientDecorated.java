package p;

import dev.damask.Environment;
import dev.damask.generated.Breaker;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Pace;
import dev.damask.generated.Snapshot;
import java.time.Duration;
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
    Objects.requireNonNull(environment, "environment");
    this.backendBreaker2 = Breaker.of(Client.class, "backend", environment).build();
    this.fetchBreaker = this.backendBreaker2.as("fetch");
    this.storeBreaker = this.backendBreaker2.as("store");
    this.countBreaker = Breaker.of(Client.class, "count", environment).build();
    this.countRateLimit = Pace.of(Client.class, "count", 1, Duration.ofSeconds(1), Duration.ZERO,
        1000, environment);
  }

  /**
   * fetch: {@code circuit breaker 0.5 of 20 as backend -> delegate}
   */
  @Override
  public Client.Circuit fetch(String url) throws InterruptedException {
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
    return storeBreaker.callAsync(
        () -> Objects.requireNonNull(delegate.store(url), "store() returned null"));
  }

  /**
   * count: {@code circuit breaker 0.5 of 20 by delegate and ids -> rate limit 1 per 1s by delegate and ids -> delegate}
   */
  @Override
  public long count(String delegate, String... ids) {
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
    return backendBreaker2.circuit();
  }

  /**
   * The circuit of {@code count} for these arguments.
   */
  public dev.damask.decorate.Circuit countCircuit(String delegate, String... ids) {
    return countBreaker.circuit(new CountBreakerKey(delegate, Snapshot.of(ids)));
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
