package p;

import dev.damask.Decorate;
import dev.damask.decorate.Bulkhead;
import dev.damask.decorate.CircuitBreaker;
import dev.damask.decorate.ForEach;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Timeout;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Circuits of each method, of several, and of keys. */
@Decorate
public abstract class Client<T> {

  @CircuitBreaker
  public String fetch(String url) throws IOException {
    return url;
  }

  @Timed
  @CircuitBreaker(
      failureRate = 0.28,
      window = 25,
      minimumCalls = 5,
      openFor = "1m",
      trials = 3,
      slow = "2s",
      on = {IOException.class, IllegalStateException.class},
      notOn = java.io.FileNotFoundException.class,
      name = "other")
  int fetch(int call, String start) throws IOException {
    return call;
  }

  @CircuitBreaker(key = {"tenant", "items"}, maximumKeys = 50)
  protected <E extends Comparable<E>, X> void store(
      String tenant, X value, List<? extends E> items) throws InterruptedException {}

  @Timeout("5s")
  @Retry
  @CircuitBreaker(key = "storeBreaker")
  public int store(int storeBreaker, long timeUp) {
    return storeBreaker;
  }

  @CircuitBreaker(window = 5)
  @Bulkhead(1)
  @Timeout("2s")
  public T load() throws Exception {
    throw new Exception();
  }

  @Timeout("1s")
  @CircuitBreaker
  public CompletableFuture<String> later(String url) {
    return CompletableFuture.completedFuture(url);
  }

  @CircuitBreaker(name = "backend", on = IOException.class, key = "url")
  CompletionStage<? extends T> stage(String url) throws IOException {
    throw new IOException();
  }

  @CircuitBreaker(name = "backend", on = IOException.class, key = "name")
  protected synchronized T named(int count, String name) {
    throw new IllegalStateException();
  }

  /** Only what is slow. */
  @CircuitBreaker(slow = "1s", on = {})
  @ForEach("fetch")
  abstract List<String> fetchAll(Collection<String> urls) throws IOException;
}
