package fields;

/** Its types hide those of the package in every class and interface that inherits them. */
public interface Fields {
  String get();

  class Immutable {}

  class Header {}
}
