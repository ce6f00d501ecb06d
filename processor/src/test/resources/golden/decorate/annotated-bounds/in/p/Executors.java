package p;

import java.util.Collection;
import java.util.concurrent.Callable;

public interface Executors<E> {
  <T> T submit(Callable<T> task);

  <T extends Comparable<T>> T first(Collection<T> tasks);

  E last();
}
