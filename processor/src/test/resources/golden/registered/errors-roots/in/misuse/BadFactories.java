package misuse;

import dev.damask.Registered;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

interface BadFactories {
  @Registered(factory = Maker.class) // ERROR FactoryShape
  interface OfClass {
    class Entry implements OfClass {
      Entry(String name) {}
    }
  }

  @Registered(factory = Runnable.class) // ERROR FactoryShape
  interface OfNothing {}

  @Registered(factory = Two.class) // ERROR FactoryShape
  interface OfTwo {}

  @Registered(factory = Supplier.class) // ERROR FactoryShape
  interface OfObject {}

  @Registered(factory = One.class)
  interface Good {
    class Entry implements Good {
      Entry(String name) {}
    }
  }

  abstract class Maker {
    abstract OfClass make(String name);
  }

  interface Two {
    OfTwo one();

    OfTwo two();
  }

  interface One extends Base<String> {
    @Override
    String toString();

    default Good make() throws Exception {
      return make("");
    }
  }

  interface Base<T> {
    Good make(T name);
  }
}
