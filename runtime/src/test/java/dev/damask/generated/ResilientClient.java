package dev.damask.generated;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * A wrapper as the processor is to write it: {@code fallback cached -> timeout 2s -> rate limit 100
 * per 1s -> bulkhead 2 -> circuit breaker -> super}, synchronous and asynchronous, and {@code
 * circuit breaker by tenant -> super}.
 */
class ResilientClient {

  /** What a method of the user's does. */
  interface Body<T> {
    T run() throws IOException, InterruptedException;
  }

  private final Body<String> body;
  private final Body<CompletableFuture<String>> asyncBody;

  private final Answers fetchFallback;
  private final TimeLimit fetchTimeout;
  private final Pace fetchRateLimit;
  private final Entrance fetchBulkhead;
  private final Breaker fetchBreaker;
  private final Breaker ofBreaker;

  ResilientClient(
      Body<String> body, Body<CompletableFuture<String>> asyncBody, Environment environment) {
    this.body = body;
    this.asyncBody = asyncBody;
    this.fetchFallback =
        Answers.of("fetch", "cached", WrapperSettings.of(Client.class, environment)).build();
    this.fetchTimeout = TimeLimit.of(Client.class, "fetch", Duration.ofSeconds(2), environment);
    this.fetchRateLimit =
        Pace.of(
            Client.class, "fetch", 100, Duration.ofSeconds(1), Duration.ZERO, 1000, environment);
    this.fetchBulkhead = Entrance.of(Client.class, "fetch", 2, Duration.ZERO, 1000, environment);
    this.fetchBreaker =
        Breaker.of("fetch", WrapperSettings.of(Client.class, environment)).window(4).build();
    this.ofBreaker =
        Breaker.of("of", WrapperSettings.of(Client.class, environment)).window(4).build();
  }

  // --- synchronous

  String fetch(String url) throws IOException, InterruptedException {
    TimeUp timeUp = new TimeUp();
    try {
      return fetchLimited(url, timeUp);
    } catch (Throwable failure) {
      if (!fetchFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = cached(url);
        fetchFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        fetchFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  private String fetchLimited(String url, TimeUp timeUp) throws IOException, InterruptedException {
    Deadline deadline = fetchTimeout.begin(timeUp);
    String result;
    try {
      result = fetchPaced(url, timeUp);
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  private String fetchPaced(String url, TimeUp timeUp) throws IOException, InterruptedException {
    fetchRateLimit.awaitInterruptibly();
    return fetchEntered(url, timeUp);
  }

  private String fetchEntered(String url, TimeUp timeUp) throws IOException, InterruptedException {
    Places places = fetchBulkhead.enterInterruptibly();
    try {
      return fetchGuarded(url, timeUp);
    } finally {
      places.leave();
    }
  }

  private String fetchGuarded(String url, TimeUp timeUp) throws IOException, InterruptedException {
    long start = fetchBreaker.start();
    Admission call = fetchBreaker.admit();
    String result;
    try {
      result = superFetch(url);
    } catch (Throwable failure) {
      fetchBreaker.threw(failure, call, start, timeUp);
      throw failure;
    }
    fetchBreaker.returned(call, start, timeUp);
    return result;
  }

  /** By key. */
  String of(String tenant) throws IOException, InterruptedException {
    long start = ofBreaker.start();
    Admission call = ofBreaker.admit(tenant);
    String result;
    try {
      result = superFetch(tenant);
    } catch (Throwable failure) {
      ofBreaker.threw(failure, call, start);
      throw failure;
    }
    ofBreaker.returned(call, start);
    return result;
  }

  // --- asynchronous

  CompletableFuture<String> fetchAsync(String url) {
    TimeUp timeUp = new TimeUp();
    return fetchFallback.callAsync(
        () -> fetchAsyncLimited(url, timeUp),
        failure -> CompletableFuture.completedFuture(cached(url)));
  }

  private CompletableFuture<String> fetchAsyncLimited(String url, TimeUp timeUp) {
    return fetchTimeout.callAsync(() -> fetchAsyncPaced(url, timeUp), timeUp);
  }

  private CompletableFuture<String> fetchAsyncPaced(String url, TimeUp timeUp) {
    return fetchRateLimit.callAsync(() -> fetchAsyncEntered(url, timeUp));
  }

  private CompletableFuture<String> fetchAsyncEntered(String url, TimeUp timeUp) {
    return fetchBulkhead.callAsync(() -> fetchAsyncGuarded(url, timeUp));
  }

  private CompletableFuture<String> fetchAsyncGuarded(String url, TimeUp timeUp) {
    return fetchBreaker.callAsync(() -> asyncBody.run(), timeUp);
  }

  // --- accessors

  Circuit fetchCircuit() {
    return fetchBreaker.circuit();
  }

  Circuit ofCircuit(String tenant) {
    return ofBreaker.circuit(tenant);
  }

  private String superFetch(String url) throws IOException, InterruptedException {
    return body.run();
  }

  private String cached(String url) {
    return "cached " + url;
  }

  /** The user's class. */
  static final class Client {}
}
