import dev.damask.Registered;

@Registered(keys = Entry.Optional.class)
abstract class Entry {
  @Registered("LIST")
  static class List extends Entry {}

  enum Optional {
    LIST
  }
}
