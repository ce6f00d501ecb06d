package p;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.util.Collection;
import java.util.List;

/** What overrides a generic method replaces all its decorators, under every compiler. */
class Finders {

  @Decorate
  static class Base<T> {
    @Timed
    <U> U find(U value) {
      return value;
    }

    @Timed
    <U extends Comparable<? super U>> U least(Collection<? extends U> of) {
      return of.iterator().next();
    }

    @Timed
    <K extends T, V extends List<? extends K>> void put(K key, V value, T other) {}

    @Timed
    void put(List<? super T> all, T[] more) {}

    @Timed
    <U> void only(U value) {}
  }

  /** All of them without decorators, under other names; only() is left. */
  @Decorate
  static class Plain extends Base<String> {
    @Override
    <A> A find(A value) {
      return value;
    }

    @Override
    <B extends Comparable<? super B>> B least(Collection<? extends B> of) {
      return of.iterator().next();
    }

    @Override
    <V extends String, K extends List<? extends V>> void put(V key, K value, String other) {}

    @Override
    void put(List<? super String> all, String[] more) {}
  }

  /** By their erasure. */
  @Decorate
  static class Erased<X extends Number> extends Base<X> {
    @Override
    void only(Object value) {}

    @Override
    void put(@SuppressWarnings("rawtypes") List all, Number[] more) {}
  }

  /** These are others, with the same number of parameters. */
  @Decorate
  static class Overloads extends Base<String> {
    <U extends Number> U find(U value) {
      return value;
    }

    void put(Collection<? super String> all, String[] more) {}

    void only(String value) {}
  }

  @Decorate
  interface Source<T> {
    @Timed
    <U extends T> U get(List<? super U> from);

    @Timed
    default <U> void each(U value, T other) {}
  }

  static class Sources {
    public <V extends String> V get(List<? super V> from) {
      return null;
    }
  }

  /** One method is implemented by a class that knows nothing of the interface. */
  @Decorate
  static class Both extends Sources implements Source<String> {
    @Timed
    void own() {}
  }

  /** And a decorator of one's own on each. */
  @Decorate
  static class Anew extends Both {
    @Override
    @Timed("anew")
    public <V extends String> V get(List<? super V> from) {
      return null;
    }

    @Override
    @Timed("anew")
    public <E> void each(E value, String other) {}
  }

  /** Two interfaces ask for one method. */
  @Decorate
  interface One {
    @Timed
    <A, B extends List<A>> void both(A a, B b);
  }

  interface Other<T> {
    <X, Y extends List<X>> void both(X x, Y y);
  }

  @Decorate
  interface Joined extends One, Other<String> {}
}
