package handlers;

import dev.damask.Registered;
import java.util.List;

@Registered(factory = Source.Maker.class)
abstract class Source<T> {
  interface Maker extends Of<List<String>> {}

  interface Of<A> {
    <E extends Exception> Source<?> make(A parts, Class<E> kind) throws E;
  }

  static class Joined<T> extends Source<T> {
    Joined(List<? extends T> parts, Class<?> kind) {}
  }

  static class Fixed extends Source<String> {
    Fixed(List<String> parts, Class<? extends Exception> kind) {}
  }
}
