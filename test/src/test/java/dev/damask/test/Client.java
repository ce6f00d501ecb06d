package dev.damask.test;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.CircuitBreaker;
import dev.damask.decorate.ForEach;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Timeout;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** A class as a user has it: it fails as often as it is told to. */
@Decorate
abstract class Client {

  final AtomicInteger calls = new AtomicInteger();
  private final int failures;

  Client(int failures) {
    this.failures = failures;
  }

  @Timed
  @Retry(delay = "100ms", multiplier = 2)
  String fetch(String name) throws IOException {
    if (calls.incrementAndGet() <= failures) {
      throw new IOException("failure " + calls);
    }
    return "data of " + name;
  }

  @Timeout("2s")
  String fetchInTime(String name) throws IOException {
    return fetchSlowly(name);
  }

  @Retry(delay = "1500ms")
  String fetchSlowly(String name) throws IOException {
    calls.incrementAndGet();
    throw new IOException("no " + name);
  }

  @Retry(maxAttempts = 2, delay = "5s")
  CompletableFuture<String> fetchLater(String name) {
    return calls.incrementAndGet() <= failures
        ? CompletableFuture.failedFuture(new IOException("failure " + calls))
        : CompletableFuture.completedFuture("data of " + name);
  }

  @Cached(ttl = "1h")
  int count() {
    return calls.incrementAndGet();
  }

  @CircuitBreaker(window = 1, openFor = "30s")
  void call() throws IOException {
    if (calls.incrementAndGet() <= failures) {
      throw new IOException("failure " + calls);
    }
  }

  @ForEach(value = "fetch", limit = 2)
  abstract List<String> fetchAll(Collection<String> names) throws IOException;
}
