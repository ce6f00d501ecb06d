package p;

import dev.damask.Decorate;
import dev.damask.decorate.CircuitBreaker;
import dev.damask.decorate.RateLimit;
import dev.damask.decorate.Undecorated;
import java.util.concurrent.CompletableFuture;

/** A name for the whole interface, beside types and methods that are called like ours. */
@Decorate
@CircuitBreaker(name = "backend", openFor = "PT30S")
public interface Client {

  Circuit fetch(String url) throws InterruptedException;

  CompletableFuture<Void> store(String url);

  @CircuitBreaker(key = {"delegate", "ids"})
  @RateLimit(value = 1, key = {"delegate", "ids"})
  long count(String delegate, String... ids);

  /** Beside the one that is generated. */
  @Undecorated
  default Circuit countCircuit(String delegate) {
    return new Circuit("own");
  }

  @Undecorated
  String backendBreaker();

  /** The user's own. */
  record Circuit(String name) {}

  /** Another. */
  interface Admission {}
}
