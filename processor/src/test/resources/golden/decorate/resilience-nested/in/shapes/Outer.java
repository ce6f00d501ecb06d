package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Bulkhead;
import dev.damask.decorate.CircuitBreaker;
import dev.damask.decorate.Fallback;
import dev.damask.decorate.RateLimit;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timeout;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** The decorators of resilience in nested and inner classes, of which some have names of ours. */
public class Outer<T> {

  /** A type that generated code uses one of the same name of. */
  public static final class Breaker {}

  /** Nested, in an interface besides. */
  public interface Inside {

    /** A circuit of its own name. */
    @Decorate
    class Circuit {
      @Fallback("kept")
      @Retry(delay = "10ms")
      @RateLimit(value = 5, name = "shared")
      @Bulkhead(value = 2, name = "shared")
      @CircuitBreaker(name = "shared")
      @Timeout("1s")
      public Breaker fetch(Breaker circuit) throws IOException {
        return circuit;
      }

      Breaker kept(Breaker circuit, IOException failure) {
        return circuit;
      }

      Breaker kept(Breaker circuit, Exception failure) {
        return circuit;
      }

      @RateLimit(value = 5, name = "shared")
      @Bulkhead(value = 2, name = "shared")
      @CircuitBreaker(name = "shared")
      public CompletableFuture<Breaker> later() {
        return CompletableFuture.completedFuture(new Breaker());
      }
    }
  }

  /** Inner, of a generic class. */
  @Decorate
  public class Line {
    @Timeout("1s")
    @CircuitBreaker(key = "item")
    @Bulkhead(value = 1, key = "item")
    public T sell(T item, Breaker deadline) throws InterruptedException {
      return item;
    }

    @Fallback("none")
    @RateLimit(value = 3, per = "1m", key = "items")
    public int count(String[] items, long... rest) {
      return items.length;
    }

    int none(String[] items, long... rest) {
      return 0;
    }
  }
}
