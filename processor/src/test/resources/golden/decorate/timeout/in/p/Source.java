package p;

import dev.damask.Decorate;
import dev.damask.decorate.Timeout;
import java.util.concurrent.CompletionStage;

/** What others implement. */
@Decorate
@Timeout("3s")
interface Source<T> {
  T next() throws InterruptedException;

  <R extends T> CompletionStage<R> later(R environment, T delegate);

  default void close() {}
}
