package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import java.util.List;

@Decorate
class Pages {

  record Box<T>(T value) {}

  record Ranked<T extends Comparable<T>>(T rank) {}

  @Cached(shared = true) // ERROR SharedType
  Box<?> unknown(String key) {
    return null;
  }

  @Cached(shared = true) // ERROR SharedType
  Box<? super String> above(String key) {
    return null;
  }

  @Cached(shared = true) // ERROR SharedType
  Ranked<?> ranked(String key) {
    return null;
  }

  @Cached(shared = true) // ERROR SharedType
  Ranked<? extends CharSequence> ofNothing(String key) {
    return null;
  }

  @Cached(shared = true) // ERROR SharedKey
  String ofLists(List<?>[] key) {
    return null;
  }

  @Cached(shared = true)
  Box<? extends String> known(String key) {
    return null;
  }

  @Cached(shared = true)
  List<String>[] lists(String key) {
    return null;
  }
}
