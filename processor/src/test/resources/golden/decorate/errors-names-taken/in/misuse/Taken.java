package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;

@Decorate
class Taken {
  @Cached // ERROR GeneratedNameTaken
  String load(String url) {
    return url;
  }

  void invalidateLoad(String url) {}

  @Cached // ERROR GeneratedNameTaken
  String find(String name, int number) {
    return name;
  }

  void invalidateAllFind() {}

  @Cached
  String fine(String url) {
    return url;
  }

  void invalidateFine(int url) {}

  void invalidateAllFine(String url) {}
}
