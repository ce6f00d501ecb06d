package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Call;
import dev.damask.decorate.DecoratedBy;
import dev.damask.decorate.Decorator;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Where T is an array, no method can declare a variable below it once more. */
@Decorate
class Base<T> {

  @DecoratedBy(Auditor.class)
  @interface Audited {}

  static final class Auditor implements Decorator {
    @Override
    public <R> R around(Call<R> call) throws Exception {
      return call.proceed();
    }
  }

  @Timed
  @Retry(fallback = "same")
  public <X extends T> X pick(X item) {
    return item;
  }

  protected <X extends T> X same(X item, Exception failure) {
    return item;
  }

  @Cached
  public <X extends T> List<X> all(Map<X, ? super X> items, T item, List<T> others)
      throws IOException {
    return List.copyOf(items.keySet());
  }

  @Cached
  public <X extends T> CompletableFuture<X> later(X item) {
    return CompletableFuture.completedFuture(item);
  }

  @Timed
  public <X extends T, Y extends Comparable<Y>, E extends Exception> Y least(
      X item, Y one, Y[] others, Class<E> failure) throws E {
    return one;
  }

  @Audited
  public <X extends T> T first(X[] items, T item) {
    return items[0];
  }

  /** One whose variables have nothing to do with T. */
  @Timed
  public <X extends Number> X number(X number, T item) {
    return number;
  }
}
