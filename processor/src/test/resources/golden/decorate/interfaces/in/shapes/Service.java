package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Evicts;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.io.IOException;
import java.util.List;

@Decorate
public interface Service<T> extends Loader<T>, Named, Described {

  @Timed
  @Retry(on = IOException.class)
  @Override
  T load(String key) throws IOException;

  @Cached
  default List<T> loadAll(List<String> keys) throws IOException {
    return List.of(load(keys.get(0)));
  }

  @Evicts("loadAll")
  void forget(List<String> keys);

  /** Both parents have one. */
  @Override
  default String label() {
    return Named.super.label() + Described.super.label();
  }

  static int constant() {
    return helper();
  }

  private static int helper() {
    return 1;
  }

  private int own() {
    return 2;
  }

  void plain(int number);

  @Override
  boolean equals(Object other);

  @Override
  String toString();
}
