package lifted;

import dev.damask.Decorate;
import dev.damask.decorate.ForEach;
import java.util.Collection;
import java.util.List;

@Decorate
abstract class Overloads {
  Integer size(Object item) {
    return item.hashCode();
  }

  String size(String item) {
    return item;
  }

  private String size(Integer item) {
    return "" + item;
  }

  String unused() {
    return size(1);
  }

  @ForEach("size")
  abstract List<String> ofStrings(Collection<String> items);

  @ForEach("size")
  abstract List<Integer> ofNumbers(Collection<? extends Number> items);
}
