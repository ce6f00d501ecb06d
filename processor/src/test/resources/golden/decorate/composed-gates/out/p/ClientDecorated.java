package p;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.generated.Admission;
import dev.damask.generated.Breaker;
import dev.damask.generated.Circuits;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Entrance;
import dev.damask.generated.Pace;
import dev.damask.generated.Places;
import dev.damask.generated.WrapperSettings;
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
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.backendBreaker = Breaker.of("backend", settings).keyed().sharedBy("fetch", "store");
    this.fetchBreaker = settings.has("fetch", "circuitBreaker") ? this.backendBreaker.as("fetch")
        : null;
    this.fetchBulkhead = Entrance.of("fetch", 3, settings).keyed().build();
    this.fetchRateLimit = Pace.of("fetch", 100, settings).keyed().build();
    this.storeBreaker = settings.has("store", "circuitBreaker") ? this.backendBreaker.as("store")
        : null;
    this.storeBulkhead = Entrance.of("store", 3, settings).keyed().build();
    this.storeRateLimit = Pace.of("store", 100, settings).keyed().build();
    this.otherBreaker = Breaker.of("other", settings).window(50).keyed().sharedBy("other");
    this.otherBreaker2 = settings.has("other", "circuitBreaker") ? this.otherBreaker.as("other")
        : null;
    this.otherBulkhead = Entrance.of("other", 3, settings).keyed().build();
    this.otherRateLimit = Pace.of("other", 100, settings).keyed().build();
    settings.warnOfUnknown();
  }

  /**
   * fetch: {@code circuit breaker 0.5 of 20 as backend by tenant -> bulkhead 3 by tenant
   * -> rate limit 100 per 1s by tenant -> super}
   */
  @Override
  public String fetch(String tenant) {
    if (fetchBreaker == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return fetchBulkheaded(tenant);
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
    if (fetchBulkhead == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return fetchRateLimited(tenant);
    }
    Places places = fetchBulkhead.enter(tenant);
    try {
      return fetchRateLimited(tenant);
    } finally {
      places.leave();
    }
  }

  private String fetchRateLimited(String tenant) {
    if (fetchRateLimit == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.fetch(tenant);
    }
    fetchRateLimit.await(tenant);
    return super.fetch(tenant);
  }

  /**
   * store: {@code circuit breaker 0.5 of 20 as backend by tenant -> bulkhead 3 by tenant
   * -> rate limit 100 per 1s by tenant -> super}
   */
  @Override
  public void store(String tenant, String data) {
    if (storeBreaker == null) {
      // Left out by a setting, or the constructor of Client is still running.
      storeBulkheaded(tenant, data);
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
    if (storeBulkhead == null) {
      // Left out by a setting, or the constructor of Client is still running.
      storeRateLimited(tenant, data);
      return;
    }
    Places places = storeBulkhead.enter(tenant);
    try {
      storeRateLimited(tenant, data);
    } finally {
      places.leave();
    }
  }

  private void storeRateLimited(String tenant, String data) {
    if (storeRateLimit == null) {
      // Left out by a setting, or the constructor of Client is still running.
      super.store(tenant, data);
      return;
    }
    storeRateLimit.await(tenant);
    super.store(tenant, data);
  }

  /**
   * other: {@code circuit breaker 0.5 of 50 as other by tenant -> bulkhead 3 by tenant
   * -> rate limit 100 per 1s by tenant -> super}
   */
  @Override
  public void other(String tenant) {
    if (otherBreaker2 == null) {
      // Left out by a setting, or the constructor of Client is still running.
      otherBulkheaded(tenant);
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
    if (otherBulkhead == null) {
      // Left out by a setting, or the constructor of Client is still running.
      otherRateLimited(tenant);
      return;
    }
    Places places = otherBulkhead.enter(tenant);
    try {
      otherRateLimited(tenant);
    } finally {
      places.leave();
    }
  }

  private void otherRateLimited(String tenant) {
    if (otherRateLimit == null) {
      // Left out by a setting, or the constructor of Client is still running.
      super.other(tenant);
      return;
    }
    otherRateLimit.await(tenant);
    super.other(tenant);
  }

  /**
   * The circuit of {@code fetch}, {@code store} for these arguments.
   */
  public Circuit backendCircuit(String tenant) {
    return Circuits.of(backendBreaker, tenant);
  }

  /**
   * The circuit of {@code other} for these arguments.
   */
  public Circuit otherCircuit(String tenant) {
    return Circuits.of(otherBreaker, tenant);
  }
}
