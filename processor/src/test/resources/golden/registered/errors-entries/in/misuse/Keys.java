package misuse;

import dev.damask.Registered;
import dev.damask.Unregistered;

class Keys {
  enum Color {
    RED,
    GREEN,
    BLUE
  }

  @Registered(keys = Color.class)
  interface Painter {}

  static class Unkeyed implements Painter {} // ERROR EntryWithoutKey

  @Registered // ERROR EntryWithoutKey
  static class EmptyKey implements Painter {}

  @Registered("GREN") // ERROR UnknownConstant
  static class Misspelt implements Painter {}

  @Registered("RED")
  static class Red implements Painter {}

  @Registered("RED") // ERROR KeyTaken
  static class RedToo implements Painter {}

  @Registered("Named")
  static class Renamed implements Root {}

  static class Taken implements Root {} // ERROR KeyTaken

  static class Free {
    static class Taken implements Root {}
  }

  @Unregistered
  static class Blue implements Painter {}
}
