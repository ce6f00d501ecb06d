package stacks;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Within;
import dev.damask.scope.AsyncScope;
import dev.damask.scope.Scope;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** What stands above a decorator of one's own, on methods that declare exceptions. */
@Decorate
public class Client {
  @Timed
  @Cached
  @Noted
  public String fetch(String key) throws InterruptedException {
    return key;
  }

  @Timed
  @Cached
  @Retry
  @Noted
  public String both(String key) throws InterruptedException, IOException {
    return key;
  }

  @Logged
  @Cached
  @Noted
  @Retry
  public String all(String key) throws Exception {
    return key;
  }

  @Timed
  @Retry(fallback = "stale")
  @Noted
  public String answered(String key) throws IOException {
    return key;
  }

  String stale(String key) throws IOException {
    return key;
  }

  @Cached
  @Within("open")
  @Noted
  public <E extends Exception> String generic(E failure) throws E, InterruptedException {
    return "";
  }

  @Timed
  @Cached
  @Noted
  public String wide(String key) throws Throwable {
    return key;
  }

  Scope open() throws IOException {
    return () -> {};
  }

  @Timed
  @Cached
  @Retry(fallback = "staleLater")
  @Noted
  public CompletableFuture<String> later(String key) throws InterruptedException, IOException {
    return CompletableFuture.completedFuture(key);
  }

  CompletableFuture<String> staleLater(String key) throws IOException {
    return CompletableFuture.completedFuture(key);
  }

  @Timed
  @Within("connection")
  @Noted
  public CompletableFuture<String> scoped(String key) throws InterruptedException {
    return CompletableFuture.completedFuture(key);
  }

  AsyncScope<String> connection() {
    return null;
  }
}
