package p;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.generated.Admission;
import dev.damask.generated.Attempts;
import dev.damask.generated.Breaker;
import dev.damask.generated.Circuits;
import dev.damask.generated.ConcurrentCalls;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.Entrance;
import dev.damask.generated.Places;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Snapshot;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.TimeUp;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.FileNotFoundException;
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
@SuppressWarnings({
    "all",
    "overloads"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ClientDecorated<T> extends Client<T> {
  private final Environment environment;

  private final Breaker fetchBreaker;

  private final Timing fetch2Timing;

  private final Breaker otherBreaker;

  private final Breaker fetch2Breaker;

  private final Breaker storeBreaker;

  private final TimeLimit store2Timeout;

  private final RetryPolicy store2Retry;

  private final Breaker store2Breaker;

  private final Breaker loadBreaker;

  private final Entrance loadBulkhead;

  private final TimeLimit loadTimeout;

  private final TimeLimit laterTimeout;

  private final Breaker laterBreaker;

  private final Breaker backendBreaker;

  private final Breaker stageBreaker;

  private final Breaker namedBreaker;

  private final Breaker fetchAllBreaker;

  private final int fetchAllLimit;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.fetchBreaker = Breaker.of("fetch", settings).build();
    this.fetch2Timing = Timing.of("fetch", settings).shown("fetch(int, String)").build();
    this.otherBreaker = Breaker.of("other", settings).failureRate(0.28).window(25).minimumCalls(5)
        .openFor(Duration.ofMinutes(1)).trials(3).slow(Duration.ofSeconds(2))
        .on(IOException.class, IllegalStateException.class).notOn(FileNotFoundException.class)
        .sharedBy("fetch");
    this.fetch2Breaker = settings.has("fetch", "circuitBreaker") ? this.otherBreaker.as("fetch")
        : null;
    this.storeBreaker = Breaker.of("store", settings).keyed().maximumKeys(50).build();
    this.store2Timeout = TimeLimit.of("store", Duration.ofSeconds(5), settings);
    this.store2Retry = RetryPolicy.of("store", settings).shown("store(int, long)").build();
    this.store2Breaker = Breaker.of("store", settings).keyed().build();
    this.loadBreaker = Breaker.of("load", settings).window(5).build();
    this.loadBulkhead = Entrance.of("load", 1, settings).build();
    this.loadTimeout = TimeLimit.of("load", Duration.ofSeconds(2), settings);
    this.laterTimeout = TimeLimit.of("later", Duration.ofSeconds(1), settings);
    this.laterBreaker = Breaker.of("later", settings).build();
    this.backendBreaker = Breaker.of("backend", settings).on(IOException.class).keyed()
        .sharedBy("stage", "named");
    this.stageBreaker = settings.has("stage", "circuitBreaker") ? this.backendBreaker.as("stage")
        : null;
    this.namedBreaker = settings.has("named", "circuitBreaker") ? this.backendBreaker.as("named")
        : null;
    this.fetchAllBreaker = Breaker.of("fetchAll", settings).slow(Duration.ofSeconds(1)).on()
        .build();
    this.fetchAllLimit = settings.limit("fetchAll", 0);
    settings.requireTime("store", this.store2Timeout, this.store2Retry);
    settings.warnOfUnknown();
  }

  /**
   * fetch: {@code circuit breaker 0.5 of 20 -> super}
   */
  @Override
  public String fetch(String url) throws IOException {
    if (fetchBreaker == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.fetch(url);
    }
    long start = fetchBreaker.start();
    Admission call = fetchBreaker.admit();
    String result;
    try {
      result = super.fetch(url);
    } catch (Throwable failure) {
      fetchBreaker.threw(failure, call, start);
      throw failure;
    }
    fetchBreaker.returned(call, start);
    return result;
  }

  /**
   * fetch: {@code timed
   * -> circuit breaker 0.28 of 25, of at least 5, open for 1m, 3 trials, slow from 2s, on IOException or IllegalStateException, not on FileNotFoundException as other -> super}
   */
  @Override
  int fetch(int call, String start) throws IOException {
    if (fetch2Timing == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return fetch2Guarded(call, start);
    }
    long start2 = environment.ticker().getAsLong();
    int result;
    try {
      result = fetch2Guarded(call, start);
    } catch (Throwable failure) {
      fetch2Timing.threw(failure, start2, environment);
      throw failure;
    }
    fetch2Timing.returned(start2, environment);
    return result;
  }

  private int fetch2Guarded(int call, String start) throws IOException {
    if (fetch2Breaker == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.fetch(call, start);
    }
    long start2 = fetch2Breaker.start();
    Admission call2 = fetch2Breaker.admit();
    int result;
    try {
      result = super.fetch(call, start);
    } catch (Throwable failure) {
      fetch2Breaker.threw(failure, call2, start2);
      throw failure;
    }
    fetch2Breaker.returned(call2, start2);
    return result;
  }

  /**
   * store: {@code circuit breaker 0.5 of 20 by tenant and items, at most 50 keys -> super}
   */
  @Override
  protected <E extends Comparable<E>, X> void store(String tenant, X value, List<? extends E> items)
      throws InterruptedException {
    if (storeBreaker == null) {
      // Left out by a setting, or the constructor of Client is still running.
      super.<E, X>store(tenant, value, items);
      return;
    }
    long start = storeBreaker.start();
    Admission call = storeBreaker.admit(new StoreBreakerKey(tenant, Snapshot.of(items)));
    try {
      super.<E, X>store(tenant, value, items);
    } catch (Throwable failure) {
      storeBreaker.threw(failure, call, start);
      throw failure;
    }
    storeBreaker.returned(call, start);
  }

  /**
   * store: {@code timeout 5s -> retry 3 x 1s
   * -> circuit breaker 0.5 of 20 by storeBreaker -> super},
   * at most 3 attempts, 2s of waiting, 5s in all
   */
  @Override
  public int store(int storeBreaker, long timeUp) {
    TimeUp timeUp2 = new TimeUp();
    if (store2Timeout == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return store2Retried(storeBreaker, timeUp, timeUp2);
    }
    Deadline deadline = store2Timeout.begin(timeUp2);
    int result;
    try {
      result = store2Retried(storeBreaker, timeUp, timeUp2);
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  private int store2Retried(int storeBreaker, long timeUp, TimeUp timeUp2) {
    if (store2Retry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return store2Guarded(storeBreaker, timeUp, timeUp2);
    }
    long start = store2Retry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return store2Guarded(storeBreaker, timeUp, timeUp2);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = store2Retry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private int store2Guarded(int storeBreaker, long timeUp, TimeUp timeUp2) {
    if (store2Breaker == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.store(storeBreaker, timeUp);
    }
    long start = store2Breaker.start();
    Admission call = store2Breaker.admit(storeBreaker);
    int result;
    try {
      result = super.store(storeBreaker, timeUp);
    } catch (Throwable failure) {
      store2Breaker.threw(failure, call, start, timeUp2);
      throw failure;
    }
    store2Breaker.returned(call, start, timeUp2);
    return result;
  }

  /**
   * load: {@code circuit breaker 0.5 of 5 -> bulkhead 1 -> timeout 2s -> super}
   */
  @Override
  public T load() throws Exception {
    TimeUp timeUp = new TimeUp();
    if (loadBreaker == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return loadBulkheaded(timeUp);
    }
    long start = loadBreaker.start();
    Admission call = loadBreaker.admit();
    T result;
    try {
      result = loadBulkheaded(timeUp);
    } catch (Throwable failure) {
      loadBreaker.threw(failure, call, start, timeUp);
      throw failure;
    }
    loadBreaker.returned(call, start, timeUp);
    return result;
  }

  private T loadBulkheaded(TimeUp timeUp) throws Exception {
    if (loadBulkhead == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return loadLimited(timeUp);
    }
    Places places = loadBulkhead.enterInterruptibly();
    try {
      return loadLimited(timeUp);
    } finally {
      places.leave();
    }
  }

  private T loadLimited(TimeUp timeUp) throws Exception {
    if (loadTimeout == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.load();
    }
    Deadline deadline = loadTimeout.begin(timeUp);
    T result;
    try {
      result = super.load();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  /**
   * later: {@code timeout 1s -> circuit breaker 0.5 of 20 -> super}
   */
  @Override
  public CompletableFuture<String> later(String url) {
    TimeUp timeUp = new TimeUp();
    if (laterTimeout == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return laterGuarded(url, timeUp);
    }
    return laterTimeout.callAsync(() -> laterGuarded(url, timeUp), timeUp);
  }

  private CompletableFuture<String> laterGuarded(String url, TimeUp timeUp) {
    if (laterBreaker == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return Objects.requireNonNull(super.later(url), "later() returned null");
    }
    return laterBreaker.callAsync(
        () -> Objects.requireNonNull(super.later(url), "later() returned null"), timeUp);
  }

  /**
   * stage: {@code circuit breaker 0.5 of 20, on IOException as backend by url -> super}
   */
  @Override
  CompletionStage<? extends T> stage(String url) throws IOException {
    if (stageBreaker == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.stage(url);
    }
    return stageBreaker.callAsync(url,
        () -> Objects.requireNonNull(super.stage(url), "stage() returned null"));
  }

  /**
   * named: {@code circuit breaker 0.5 of 20, on IOException as backend by name -> super}
   */
  @Override
  protected T named(int count, String name) {
    if (namedBreaker == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.named(count, name);
    }
    long start = namedBreaker.start();
    Admission call = namedBreaker.admit(name);
    T result;
    try {
      result = super.named(count, name);
    } catch (Throwable failure) {
      namedBreaker.threw(failure, call, start);
      throw failure;
    }
    namedBreaker.returned(call, start);
    return result;
  }

  /**
   * fetchAll: {@code circuit breaker 0.5 of 20, slow from 1s, on nothing -> for each fetch}
   */
  @Override
  List<String> fetchAll(Collection<String> urls) throws IOException {
    if (fetchAllBreaker == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return fetchAllForEach(urls);
    }
    long start = fetchAllBreaker.start();
    Admission call = fetchAllBreaker.admit();
    List<String> result;
    try {
      result = fetchAllForEach(urls);
    } catch (Throwable failure) {
      fetchAllBreaker.threw(failure, call, start);
      throw failure;
    }
    fetchAllBreaker.returned(call, start);
    return result;
  }

  private List<String> fetchAllForEach(Collection<String> urls) {
    return ConcurrentCalls.of(urls, fetchAllLimit, environment, item -> fetch(item));
  }

  /**
   * The circuit of {@code fetch}.
   */
  public Circuit fetchCircuit() {
    return Circuits.of(fetchBreaker);
  }

  /**
   * The circuit of {@code fetch}.
   */
  Circuit otherCircuit() {
    return Circuits.of(otherBreaker);
  }

  /**
   * The circuit of {@code store} for these arguments.
   */
  protected <E extends Comparable<E>> Circuit storeCircuit(String tenant, List<? extends E> items) {
    return Circuits.of(storeBreaker, new StoreBreakerKey(tenant, Snapshot.of(items)));
  }

  /**
   * The circuit of {@code store} for these arguments.
   */
  public Circuit storeCircuit(int storeBreaker) {
    return Circuits.of(store2Breaker, storeBreaker);
  }

  /**
   * The circuit of {@code load}.
   */
  public Circuit loadCircuit() {
    return Circuits.of(loadBreaker);
  }

  /**
   * The circuit of {@code later}.
   */
  public Circuit laterCircuit() {
    return Circuits.of(laterBreaker);
  }

  /**
   * The circuit of {@code stage}, {@code named} for these arguments.
   */
  protected Circuit backendCircuit(String url) {
    return Circuits.of(backendBreaker, url);
  }

  /**
   * The circuit of {@code fetchAll}.
   */
  Circuit fetchAllCircuit() {
    return Circuits.of(fetchAllBreaker);
  }

  @DamaskGenerated
  private record StoreBreakerKey(String tenant, Object items) {
  }
}
