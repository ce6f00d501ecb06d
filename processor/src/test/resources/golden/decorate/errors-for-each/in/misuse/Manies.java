package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.ForEach;
import java.util.Collection;
import java.util.List;

@Decorate
interface Manies {
  String fetch(Integer id);

  static String ofInterface(Integer id) {
    return "" + id;
  }

  @ForEach("fetch") // ERROR ForEachBody
  default List<String> fetchAll(Collection<Integer> ids) {
    return List.of("" + ids);
  }

  @ForEach("ofInterface") // ERROR ForEachMethod
  List<String> ofStatic(Collection<Integer> ids);

  @ForEach("fetch")
  List<String> good(List<? extends Integer> ids);
}
