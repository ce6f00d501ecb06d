package misuse;

import dev.damask.Registered;
import java.io.IOException;

class Constructors {
  static class Named implements Root { // ERROR EntryConstructor
    Named(String name) {}
  }

  @Registered("reader") // ERROR EntryConstructor
  static class Reader implements Root {
    Reader() throws IOException {}
  }

  static class Unchecked implements Root {
    Unchecked() throws IllegalStateException {}

    Unchecked(String name) {}
  }

  @Registered(factory = Maker.class)
  interface Made {}

  interface Maker {
    Made make(String name, Integer number) throws IOException;
  }

  static class Two implements Made { // ERROR EntryConstructor
    Two(Object name, Integer number) {}

    Two(String name, Object number) {}
  }

  static class Unmade implements Made { // ERROR EntryConstructor
    Unmade(Integer number, String name) {}
  }

  static class Specific implements Made {
    Specific(Object name, Object number) {}

    Specific(CharSequence name, int number) {}

    Specific(CharSequence name, Number number) throws IOException {}
  }
}
