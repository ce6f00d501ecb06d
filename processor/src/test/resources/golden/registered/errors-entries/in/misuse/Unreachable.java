package misuse;

import dev.damask.Unregistered;

class Unreachable {
  private static class Secret implements Root {} // ERROR EntryOutOfReach

  class Inner implements Root {} // ERROR EntryOutOfReach

  static class Locked implements Root { // ERROR EntryOutOfReach
    private Locked() {}
  }

  @Unregistered
  private static class Meant implements Root {}

  protected static class Shielded implements Root {
    protected Shielded() {}
  }
}
