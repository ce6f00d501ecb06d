package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Bulkhead;

/** What types share with methods that they inherit. */
class Heirs {
  @Decorate
  static class Parent {
    @Bulkhead(value = 2, name = "backend")
    void inherited() {}

    @Bulkhead(value = 2, name = "backend")
    void inheritedToo() {}
  }

  @Decorate
  static class Heir extends Parent {
    @Bulkhead(value = 3, name = "backend") // ERROR SharedDifferently
    void own() {}

    @Bulkhead(value = 3, name = "other")
    void another() {}
  }

  @Decorate
  static class Child extends Parent {
    @Bulkhead(value = 2, name = "backend")
    void equal() {}
  }

  @Decorate
  interface One {
    @Bulkhead(value = 1, name = "both")
    void one();
  }

  @Decorate
  interface Two {
    @Bulkhead(value = 2, name = "both")
    void two();
  }

  @Decorate // ERROR SharedDifferently
  interface Both extends One, Two {}
}
