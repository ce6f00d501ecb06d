package inherited;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Evicts;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Within;
import dev.damask.scope.Scope;

/** All of this is right here, and may be wrong in what extends it. */
@Decorate
public class Store<T> {

  @Cached(key = "id")
  public String load(int id, int page) {
    return "";
  }

  @Evicts("load")
  public void forget(int id) {}

  @Within("scope")
  public void save(int id) {}

  @Retry(whenResult = "isBusy")
  public T next() {
    return null;
  }

  @Plain
  public T last() {
    return null;
  }

  protected Scope scope() {
    return () -> {};
  }

  protected boolean isBusy(T result) {
    return result == null;
  }
}
