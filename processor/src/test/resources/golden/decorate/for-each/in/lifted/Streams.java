package lifted;

import dev.damask.Decorate;
import dev.damask.decorate.ForEach;
import java.util.concurrent.Flow;

@Decorate
abstract class Streams<T> {
  abstract T next(T item);

  @ForEach("next")
  abstract Flow.Publisher<T> stream(Flow.Publisher<T> items);

  @Decorate
  abstract static class OfNumbers extends Streams<Integer> {
    @Override
    Integer next(Integer item) {
      return item + 1;
    }
  }
}
