package misuse.elsewhere;

import misuse.Root;

public class Near implements Root {
  public static class Locked implements Root { // ERROR EntryOutOfReach
    Locked() {}
  }

  public static class Unlocked implements Root {}
}
