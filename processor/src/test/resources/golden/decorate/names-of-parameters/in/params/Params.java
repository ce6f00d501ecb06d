package params;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Within;
import dev.damask.scope.Scope;
import java.util.concurrent.CompletableFuture;

/** Parameters with the names of types that generated code calls: Java takes the parameter. */
@Decorate
public class Params {
  public Params(String Cache, int Duration, long environment) {}

  protected Params(String Environment, Object Objects) {}

  @Timed
  @Logged
  @Cached
  public String load(int ArrayKey, Object Rethrow) {
    return "";
  }

  @Logged
  public void log(String LOGGER) {}

  @Within("open")
  public String within(int ScopeEnd, int Objects) {
    return "";
  }

  Scope open() {
    return () -> {};
  }

  @Timed
  @Retry
  public CompletableFuture<String> later(int Relay, int AsyncRetry, int RetryPolicy) {
    return CompletableFuture.completedFuture("");
  }
}
