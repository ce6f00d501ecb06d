package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

@Decorate
class Wildcards<T> {

  @Timed
  @Logged
  List<?> any(Class<?> type, Map<?, ? super Integer>[] maps) {
    return List.of(type, maps);
  }

  @Cached
  Map<? extends T, ? super Number> both(Collection<? extends Supplier<? super T>> suppliers) {
    return Map.of();
  }

  @Cached(key = "type")
  Class<? extends T>[][] nested(Class<? super T> type, List<? extends List<?>[]> lists) {
    return null;
  }

  @Retry(delay = "0s")
  <U extends T> Supplier<? extends List<? super U>> deep(Map<String, ? extends Map<?, U>> map) {
    return List::of;
  }
}
