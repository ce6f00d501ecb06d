package shop;

/** Throws what a subclass says. */
abstract class Base<X extends Exception> {
  AutoCloseable open() throws X {
    return () -> {};
  }

  String none() throws X {
    return "";
  }
}
