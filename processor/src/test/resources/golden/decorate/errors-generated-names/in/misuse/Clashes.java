package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import java.util.List;

/** Methods that are generated beside cached ones, and would be one to the JVM. */
@Decorate
class Clashes {
  @Cached
  String load(String url) {
    return url;
  }

  @Cached // ERROR GeneratedNameTaken
  String allLoad() {
    return "";
  }

  @Cached
  String find(String name) {
    return name;
  }

  @Cached // ERROR GeneratedNameTaken
  String Find(String name) {
    return name;
  }

  @Cached(key = "names")
  String some(int count, List<String> names) {
    return "";
  }

  @Cached(key = "names")
  String some(short count, List<String> names) {
    return "";
  }

  @Cached(key = "numbers") // ERROR GeneratedNameTaken
  String some(long count, List<Integer> numbers) {
    return "";
  }

  @Cached // ERROR GeneratedNameTaken
  String erased(List<String> names) {
    return "";
  }

  void invalidateErased(List<Integer> numbers) {}

  @Cached
  String allFind(String name) {
    return "";
  }
}
