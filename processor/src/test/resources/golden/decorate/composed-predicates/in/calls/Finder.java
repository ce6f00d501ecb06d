package calls;

import dev.damask.Decorate;

@Decorate
class Finder {
  @Finding
  String find(String name) {
    return name;
  }

  boolean isTransient(Exception failure) {
    return true;
  }

  static boolean isNothing(String found) {
    return found == null;
  }
}
