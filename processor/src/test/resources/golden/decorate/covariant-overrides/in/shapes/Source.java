package shapes;

import java.util.Collection;
import java.util.function.Supplier;

interface Source<T> extends Supplier<T> {
  Number count();

  Collection<? extends T> all() throws Exception;

  Object copy();
}
