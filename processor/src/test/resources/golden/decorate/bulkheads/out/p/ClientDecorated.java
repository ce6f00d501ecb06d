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
import dev.damask.generated.WrapperSettings;
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
  private final Environment environment;

  private final Entrance fetchBulkhead;

  private final Timing fetch2Timing;

  private final Entrance fetch2Bulkhead;

  private final RetryPolicy fetch2Retry;

  private final Entrance storeBulkhead;

  private final Timing manyTiming;

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

  private final int fetchAllLimit;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.fetchBulkhead = Entrance.of("fetch", 2, settings).build();
    this.fetch2Timing = Timing.of("fetch", settings).shown("fetch(int, String)").build();
    this.fetch2Bulkhead = Entrance.of("fetch", 2, settings).maxWait(Duration.ofMillis(500)).build();
    this.fetch2Retry = RetryPolicy.of("fetch", settings).shown("fetch(int, String)").build();
    this.storeBulkhead = Entrance.of("store", 3, settings).keyed().build();
    this.manyTiming = Timing.of("many", settings).build();
    this.manyBulkhead = Entrance.of("many", 3, settings).keyed().maximumKeys(50).build();
    this.backendBulkhead = Entrance.of("backend", 4, settings).maxWait(Duration.ofSeconds(1))
        .sharedBy("later", "stage", "load");
    this.laterBulkhead = settings.has("later", "bulkhead") ? this.backendBulkhead.as("later")
        : null;
    this.stageRateLimit = Pace.of("stage", 10, settings).build();
    this.stageBulkhead = settings.has("stage", "bulkhead") ? this.backendBulkhead.as("stage")
        : null;
    this.loadBulkhead = settings.has("load", "bulkhead") ? this.backendBulkhead.as("load") : null;
    this.regionalBulkhead = Entrance.of("regional", 5, settings).keyed().sharedBy("move", "count");
    this.moveBulkhead = settings.has("move", "bulkhead") ? this.regionalBulkhead.as("move") : null;
    this.countBulkhead = settings.has("count", "bulkhead") ? this.regionalBulkhead.as("count")
        : null;
    this.fetchAllBulkhead = Entrance.of("fetchAll", 1, settings).build();
    this.fetchAllLimit = settings.limit("fetchAll", 0);
    settings.warnOfUnknown();
  }

  /**
   * fetch: {@code bulkhead 2 -> super}
   */
  @Override
  public String fetch(String url) {
    if (fetchBulkhead == null) {
      // Left out by a setting, or the constructor of Client is still running.
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
    if (fetch2Timing == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return fetch2Bulkheaded(places, url);
    }
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = fetch2Bulkheaded(places, url);
    } catch (Throwable failure) {
      fetch2Timing.threw(failure, start, environment);
      throw failure;
    }
    fetch2Timing.returned(start, environment);
    return result;
  }

  private int fetch2Bulkheaded(int places, String url) throws IOException, InterruptedException {
    if (fetch2Bulkhead == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return fetch2Retried(places, url);
    }
    Places places2 = fetch2Bulkhead.enterInterruptibly();
    try {
      return fetch2Retried(places, url);
    } finally {
      places2.leave();
    }
  }

  private int fetch2Retried(int places, String url) throws IOException, InterruptedException {
    if (fetch2Retry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.fetch(places, url);
    }
    long start = fetch2Retry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.fetch(places, url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fetch2Retry.attempts(environment, start);
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
      // Left out by a setting, or the constructor of Client is still running.
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
   * many: {@code timed -> bulkhead 3 by ids and item and count, at most 50 keys -> super}
   */
  @Override
  <E extends Exception> long[] many(List<String> ids, T item, String other, int count) throws E {
    if (manyTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return this.<E>manyBulkheaded(ids, item, other, count);
    }
    long start = environment.ticker().getAsLong();
    long[] result;
    try {
      result = this.<E>manyBulkheaded(ids, item, other, count);
    } catch (Throwable failure) {
      manyTiming.threw(failure, start, environment);
      throw failure;
    }
    manyTiming.returned(start, environment);
    return result;
  }

  private <E extends Exception> long[] manyBulkheaded(List<String> ids, T item, String other,
      int count) throws E {
    if (manyBulkhead == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.<E>many(ids, item, other, count);
    }
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
      // Left out by a setting, or the constructor of Client is still running.
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
      // Left out by a setting, or the constructor of Client is still running.
      return stageBulkheaded(url);
    }
    return stageRateLimit.callAsync(() -> stageBulkheaded(url));
  }

  private CompletionStage<? extends T> stageBulkheaded(String url) throws IOException {
    if (stageBulkhead == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return Objects.requireNonNull(super.stage(url), "stage() returned null");
    }
    return stageBulkhead.callAsync(
        () -> Objects.requireNonNull(super.stage(url), "stage() returned null"));
  }

  /**
   * load: {@code bulkhead 4 waiting 1s as backend -> super}
   */
  @Override
  public T load(String... urls) {
    if (loadBulkhead == null) {
      // Left out by a setting, or the constructor of Client is still running.
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
      // Left out by a setting, or the constructor of Client is still running.
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
      // Left out by a setting, or the constructor of Client is still running.
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
      // Left out by a setting, or the constructor of Client is still running.
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
    return ConcurrentCalls.interruptibly(urls, fetchAllLimit, environment, item -> fetch(item));
  }

  @DamaskGenerated
  private record ManyBulkheadKey(Object ids, Object item, int count) {
  }

  @DamaskGenerated
  private record RegionalBulkheadKey(String tenant, int region) {
  }
}
