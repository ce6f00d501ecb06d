package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.CircuitBreaker;
import dev.damask.decorate.Timeout;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

@Decorate
class Failures {
  @CircuitBreaker(on = StackOverflowError.class) // ERROR OnNever
  void error() {}

  @CircuitBreaker(notOn = InterruptedException.class) // ERROR OnNever
  void interrupt() throws InterruptedException {}

  @CircuitBreaker(on = {}) // ERROR OnNothing
  void nothing() {}

  @CircuitBreaker(on = {}, slow = "1s")
  void slow() {}

  @Timeout("1s")
  @CircuitBreaker(on = {})
  void late() {}

  @CircuitBreaker(notOn = Exception.class) // ERROR OnBoth
  void both() {}

  @CircuitBreaker(on = IOException.class) // ERROR OnUnthrown
  void unthrown() {}

  @CircuitBreaker(on = IOException.class)
  void thrown() throws IOException {}

  @CircuitBreaker(on = IOException.class)
  CompletableFuture<Void> later() {
    return CompletableFuture.completedFuture(null);
  }

  @CircuitBreaker(on = IOException.class, name = "shared")
  void first() throws IOException {}

  @CircuitBreaker(on = IOException.class, name = "shared")
  void second() {}

  @CircuitBreaker(on = IOException.class, name = "alone") // ERROR OnUnthrown
  void alone() {}
}
