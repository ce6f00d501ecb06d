package p;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.generated.Admission;
import dev.damask.generated.Breaker;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Entrance;
import dev.damask.generated.Pace;
import dev.damask.generated.Places;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ClientDecorated extends Client {
  private final Breaker backendBreaker;

  private final Breaker fetchBreaker;

  private final Entrance fetchBulkhead;

  private final Pace fetchRateLimit;

  private final Breaker storeBreaker;

  private final Entrance storeBulkhead;

  private final Pace storeRateLimit;

  private final Breaker otherBreaker;

  private final Breaker otherBreaker2;

  private final Entrance otherBulkhead;

  private final Pace otherRateLimit;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    Objects.requireNonNull(environment, "environment");
    this.backendBreaker = Breaker.of(Client.class, "backend", environment).build();
    this.fetchBreaker = this.backendBreaker.as("fetch");
    this.fetchBulkhead = Entrance.of(Client.class, "fetch", 3, Duration.ZERO, 1000, environment);
    this.fetchRateLimit = Pace.of(Client.class, "fetch", 100, Duration.ofSeconds(1), Duration.ZERO,
        1000, environment);
    this.storeBreaker = this.backendBreaker.as("store");
    this.storeBulkhead = Entrance.of(Client.class, "store", 3, Duration.ZERO, 1000, environment);
    this.storeRateLimit = Pace.of(Client.class, "store", 100, Duration.ofSeconds(1), Duration.ZERO,
        1000, environment);
    this.otherBreaker = Breaker.of(Client.class, "other", environment).window(50).build();
    this.otherBreaker2 = this.otherBreaker.as("other");
    this.otherBulkhead = Entrance.of(Client.class, "other", 3, Duration.ZERO, 1000, environment);
    this.otherRateLimit = Pace.of(Client.class, "other", 100, Duration.ofSeconds(1), Duration.ZERO,
        1000, environment);
  }

  /**
   * fetch: {@code circuit breaker 0.5 of 20 as backend by tenant -> bulkhead 3 by tenant -> rate limit 100 per 1s by tenant -> super}
   */
  @Override
  public String fetch(String tenant) {
    if (fetchBreaker == null) {
      // The constructor of Client is still running.
      return super.fetch(tenant);
    }
    long start = fetchBreaker.start();
    Admission call = fetchBreaker.admit(tenant);
    String result;
    try {
      result = fetchBulkheaded(tenant);
    } catch (Throwable failure) {
      fetchBreaker.threw(failure, call, start);
      throw failure;
    }
    fetchBreaker.returned(call, start);
    return result;
  }

  private String fetchBulkheaded(String tenant) {
    Places places = fetchBulkhead.enter(tenant);
    try {
      return fetchRateLimited(tenant);
    } finally {
      places.leave();
    }
  }

  private String fetchRateLimited(String tenant) {
    fetchRateLimit.await(tenant);
    return super.fetch(tenant);
  }

  /**
   * store: {@code circuit breaker 0.5 of 20 as backend by tenant -> bulkhead 3 by tenant -> rate limit 100 per 1s by tenant -> super}
   */
  @Override
  public void store(String tenant, String data) {
    if (storeBreaker == null) {
      // The constructor of Client is still running.
      super.store(tenant, data);
      return;
    }
    long start = storeBreaker.start();
    Admission call = storeBreaker.admit(tenant);
    try {
      storeBulkheaded(tenant, data);
    } catch (Throwable failure) {
      storeBreaker.threw(failure, call, start);
      throw failure;
    }
    storeBreaker.returned(call, start);
  }

  private void storeBulkheaded(String tenant, String data) {
    Places places = storeBulkhead.enter(tenant);
    try {
      storeRateLimited(tenant, data);
    } finally {
      places.leave();
    }
  }

  private void storeRateLimited(String tenant, String data) {
    storeRateLimit.await(tenant);
    super.store(tenant, data);
  }

  /**
   * other: {@code circuit breaker 0.5 of 50 as other by tenant -> bulkhead 3 by tenant -> rate limit 100 per 1s by tenant -> super}
   */
  @Override
  public void other(String tenant) {
    if (otherBreaker2 == null) {
      // The constructor of Client is still running.
      super.other(tenant);
      return;
    }
    long start = otherBreaker2.start();
    Admission call = otherBreaker2.admit(tenant);
    try {
      otherBulkheaded(tenant);
    } catch (Throwable failure) {
      otherBreaker2.threw(failure, call, start);
      throw failure;
    }
    otherBreaker2.returned(call, start);
  }

  private void otherBulkheaded(String tenant) {
    Places places = otherBulkhead.enter(tenant);
    try {
      otherRateLimited(tenant);
    } finally {
      places.leave();
    }
  }

  private void otherRateLimited(String tenant) {
    otherRateLimit.await(tenant);
    super.other(tenant);
  }

  /**
   * The circuit of {@code fetch}, {@code store} for these arguments.
   */
  public Circuit backendCircuit(String tenant) {
    return backendBreaker.circuit(tenant);
  }

  /**
   * The circuit of {@code other} for these arguments.
   */
  public Circuit otherCircuit(String tenant) {
    return otherBreaker.circuit(tenant);
  }
}
