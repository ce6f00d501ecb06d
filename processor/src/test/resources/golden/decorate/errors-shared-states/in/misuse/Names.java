package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Bulkhead;
import dev.damask.decorate.RateLimit;
import java.util.List;

@Decorate
class Names<T> {
  @Bulkhead(value = 1, name = "my-backend") // ERROR StateName
  void hyphen() {}

  @Bulkhead(value = 1, name = "class") // ERROR StateName
  void keyword() {}

  @Bulkhead(value = 1, name = " ") // ERROR StateName
  void blank() {}

  @Bulkhead(value = 1, name = "")
  void empty() {}

  @Bulkhead(value = 1, name = "record")
  void contextual() {}

  @Bulkhead(value = 2, name = "size")
  void two() {}

  @Bulkhead(value = 3, name = "size") // ERROR SharedDifferently
  void three() {}

  @Bulkhead(value = 2, maxWait = "0ms", name = "size")
  void twoAgain() {}

  @Bulkhead(
      value = 2,
      maxWait = "1s", // ERROR SharedDifferently
      name = "size")
  void waiting() {}

  /** Names of other decorators are others. */
  @RateLimit(value = 4, name = "size")
  void limited() {}

  @Bulkhead(value = 1, name = "keyed", key = {"a", "b"})
  void keyed(String a, int b) {}

  @Bulkhead(value = 1, name = "keyed", key = {"other", "some"})
  void keyedAlike(String other, int some) {}

  @Bulkhead(value = 1, name = "keyed", key = {"a", "b"}) // ERROR SharedDifferently
  void keyedByOthers(String a, long b) {}

  @Bulkhead(value = 1, name = "keyed") // ERROR SharedDifferently
  void keyedByNone(String a, int b) {}

  @Bulkhead(value = 1, name = "keyed", key = {"a", "b"}, maximumKeys = 5) // ERROR SharedDifferently
  void fewer(String a, int b) {}

  @Bulkhead(value = 1, name = "lists", key = "list")
  void lists(List<String> list) {}

  @Bulkhead(value = 1, name = "lists", key = "list") // ERROR SharedDifferently
  void otherLists(List<Integer> list) {}
}
