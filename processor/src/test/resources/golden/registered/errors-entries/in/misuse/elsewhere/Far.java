package misuse.elsewhere;

import misuse.Root;

class Far implements Root { // ERROR EntryOutOfReach
  public static class Inside implements Root {} // ERROR EntryOutOfReach
}
