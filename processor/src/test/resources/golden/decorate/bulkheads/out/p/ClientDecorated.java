package p;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.ConcurrentCalls;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Entrance;
import dev.damask.generated.Pace;
import dev.damask.generated.Places;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ClientDecorated<T> extends Client<T> {
  private static final Timing FETCH2_TIMING = new Timing(Client.class, "fetch");

  private static final RetryPolicy FETCH2_RETRY = RetryPolicy.of(Client.class, "fetch").build();

  private static final Timing MANY_TIMING = new Timing(Client.class, "many");

  private final Environment environment;

  private final Entrance fetchBulkhead;

  private final Entrance fetch2Bulkhead;

  private final Entrance storeBulkhead;

  private final Entrance manyBulkhead;

  private final Entrance backendBulkhead;

  private final Entrance laterBulkhead;

  private final Pace stageRateLimit;

  private final Entrance stageBulkhead;

  private final Entrance loadBulkhead;

  private final Entrance regionalBulkhead;

  private final Entrance moveBulkhead;

  private final Entrance countBulkhead;

  private final Entrance fetchAllBulkhead;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.fetchBulkhead = Entrance.of(Client.class, "fetch", 2, Duration.ZERO, 1000, environment);
    this.fetch2Bulkhead = Entrance.of(Client.class, "fetch", 2, Duration.ofMillis(500), 1000,
        environment);
    this.storeBulkhead = Entrance.of(Client.class, "store", 3, Duration.ZERO, 1000, environment);
    this.manyBulkhead = Entrance.of(Client.class, "many", 3, Duration.ZERO, 50, environment);
    this.backendBulkhead = Entrance.of(Client.class, "backend", 4, Duration.ofSeconds(1), 1000,
        environment);
    this.laterBulkhead = this.backendBulkhead.as("later");
    this.stageRateLimit = Pace.of(Client.class, "stage", 10, Duration.ofSeconds(1), Duration.ZERO,
        1000, environment);
    this.stageBulkhead = this.backendBulkhead.as("stage");
    this.loadBulkhead = this.backendBulkhead.as("load");
    this.regionalBulkhead = Entrance.of(Client.class, "regional", 5, Duration.ZERO, 1000,
        environment);
    this.moveBulkhead = this.regionalBulkhead.as("move");
    this.countBulkhead = this.regionalBulkhead.as("count");
    this.fetchAllBulkhead = Entrance.of(Client.class, "fetchAll", 1, Duration.ZERO, 1000,
        environment);
  }

  /**
   * fetch: {@code bulkhead 2 -> super}
   */
  @Override
  public String fetch(String url) {
    if (fetchBulkhead == null) {
      // The constructor of Client is still running.
      return super.fetch(url);
    }
    Places places = fetchBulkhead.enter();
    try {
      return super.fetch(url);
    } finally {
      places.leave();
    }
  }

  /**
   * fetch: {@code timed -> bulkhead 2 waiting 500ms -> retry 3 x 1s -> super},
   * at most 3 attempts, 2s500ms of waiting
   */
  @Override
  public int fetch(int places, String url) throws IOException, InterruptedException {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.fetch(places, url);
    }
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = fetch2Bulkheaded(places, url);
    } catch (Throwable failure) {
      FETCH2_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FETCH2_TIMING.returned(start, environment);
    return result;
  }

  private int fetch2Bulkheaded(int places, String url) throws IOException, InterruptedException {
    Places places2 = fetch2Bulkhead.enterInterruptibly();
    try {
      return fetch2Retried(places, url);
    } finally {
      places2.leave();
    }
  }

  private int fetch2Retried(int places, String url) throws IOException, InterruptedException {
    Attempts attempts = null;
    while (true) {
      try {
        return super.fetch(places, url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FETCH2_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * store: {@code bulkhead 3 by tenant -> super}
   */
  @Override
  protected void store(String tenant, Object value) throws Exception {
    if (storeBulkhead == null) {
      // The constructor of Client is still running.
      super.store(tenant, value);
      return;
    }
    Places places = storeBulkhead.enterInterruptibly(tenant);
    try {
      super.store(tenant, value);
    } finally {
      places.leave();
    }
  }

  /**
   * many: {@code timed -> bulkhead 3 by ids and item and count -> super}
   */
  @Override
  <E extends Exception> long[] many(List<String> ids, T item, String other, int count) throws E {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.<E>many(ids, item, other, count);
    }
    long start = environment.ticker().getAsLong();
    long[] result;
    try {
      result = this.<E>manyBulkheaded(ids, item, other, count);
    } catch (Throwable failure) {
      MANY_TIMING.threw(failure, start, environment);
      throw failure;
    }
    MANY_TIMING.returned(start, environment);
    return result;
  }

  private <E extends Exception> long[] manyBulkheaded(List<String> ids, T item, String other,
      int count) throws E {
    Places places = manyBulkhead.enter(new ManyBulkheadKey(Snapshot.of(ids), Snapshot.of(item),
        count));
    try {
      return super.<E>many(ids, item, other, count);
    } finally {
      places.leave();
    }
  }

  /**
   * later: {@code bulkhead 4 waiting 1s as backend -> super}
   */
  @Override
  public CompletableFuture<String> later(String url) {
    if (laterBulkhead == null) {
      // The constructor of Client is still running.
      return super.later(url);
    }
    return laterBulkhead.callAsync(
        () -> Objects.requireNonNull(super.later(url), "later() returned null"));
  }

  /**
   * stage: {@code rate limit 10 per 1s -> bulkhead 4 waiting 1000ms as backend -> super}
   */
  @Override
  public CompletionStage<? extends T> stage(String url) throws IOException {
    if (stageRateLimit == null) {
      // The constructor of Client is still running.
      return super.stage(url);
    }
    return stageRateLimit.callAsync(() -> stageBulkheaded(url));
  }

  private CompletionStage<? extends T> stageBulkheaded(String url) {
    return stageBulkhead.callAsync(
        () -> Objects.requireNonNull(super.stage(url), "stage() returned null"));
  }

  /**
   * load: {@code bulkhead 4 waiting 1s as backend -> super}
   */
  @Override
  public T load(String... urls) {
    if (loadBulkhead == null) {
      // The constructor of Client is still running.
      return super.load(urls);
    }
    Places places = loadBulkhead.enter();
    try {
      return super.load(urls);
    } finally {
      places.leave();
    }
  }

  /**
   * move: {@code bulkhead 5 as regional by tenant and region -> super}
   */
  @Override
  CompletableFuture<Void> move(String tenant, List<T> items, int region) {
    if (moveBulkhead == null) {
      // The constructor of Client is still running.
      return super.move(tenant, items, region);
    }
    return moveBulkhead.callAsync(new RegionalBulkheadKey(tenant, region),
        () -> Objects.requireNonNull(super.move(tenant, items, region), "move() returned null"));
  }

  /**
   * count: {@code bulkhead 5 as regional by customer and zone -> super}
   */
  @Override
  void count(String customer, int zone) {
    if (countBulkhead == null) {
      // The constructor of Client is still running.
      super.count(customer, zone);
      return;
    }
    Places places = countBulkhead.enter(new RegionalBulkheadKey(customer, zone));
    try {
      super.count(customer, zone);
    } finally {
      places.leave();
    }
  }

  /**
   * fetchAll: {@code bulkhead 1 -> for each fetch}
   */
  @Override
  List<String> fetchAll(Collection<String> urls) throws InterruptedException {
    if (fetchAllBulkhead == null) {
      // The constructor of Client is still running.
      return fetchAllForEach(urls);
    }
    Places places = fetchAllBulkhead.enterInterruptibly();
    try {
      return fetchAllForEach(urls);
    } finally {
      places.leave();
    }
  }

  private List<String> fetchAllForEach(Collection<String> urls) throws InterruptedException {
    return ConcurrentCalls.interruptibly(urls, 0, environment, item -> fetch(item));
  }

  @DamaskGenerated
  private record ManyBulkheadKey(Object ids, Object item, int count) {
  }

  @DamaskGenerated
  private record RegionalBulkheadKey(String tenant, int region) {
  }
}
