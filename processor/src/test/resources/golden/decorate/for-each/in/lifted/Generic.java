package lifted;

import dev.damask.Decorate;
import dev.damask.decorate.ForEach;
import java.util.Collection;
import java.util.List;

@Decorate
abstract class Generic<T, R> {
  abstract R one(T item);

  @ForEach("one")
  abstract List<R> all(Collection<? extends T> items);

  @Decorate
  abstract static class Lengths extends Generic<String, Integer> {
    @Override
    Integer one(String item) {
      return item.length();
    }

    @ForEach("all")
    abstract List<List<Integer>> nested(List<List<String>> items);
  }

  @Decorate
  abstract static class Half<S extends Number> extends Generic<S, Double> {
    @ForEach("half")
    abstract List<Double> halves(Collection<S> items);

    double half(S item) {
      return item.doubleValue() / 2;
    }
  }
}
