package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

@Decorate
abstract class Repository<T, ID extends Comparable<ID>> {

  @Timed
  T find(ID id) {
    return null;
  }

  @Cached
  <R extends T> Map<ID, List<R>> group(Function<? super T, ? extends ID> by, ID[] ids) {
    return Map.of();
  }

  @Retry
  <ID2 extends ID, R extends Map<T, ID2>> R convert(R from) {
    return from;
  }

  @Timed
  public List<? extends T> all(T[] hidden) {
    return null;
  }

  @Timed
  <X extends Exception> void run(T item, X failure) throws X {}
}
