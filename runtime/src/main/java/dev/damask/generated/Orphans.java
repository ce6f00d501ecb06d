package dev.damask.generated;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Refreshes that wait for an executor in vain. */
final class Orphans {

  private Orphans() {}

  /**
   * Forgets them where what waits is much more than there are values: those go for their number and
   * age, and nobody would ask for what is to replace them.
   *
   * @param underWay what is computed or waits, by key
   * @param waits whether something waits
   * @param ended the values
   * @param most how many of them there are at most
   */
  static <U> void drop(
      ConcurrentHashMap<Object, U> underWay, Predicate<U> waits, Entries<?> ended, long most) {
    if (underWay.mappingCount() / 2 > most) {
      underWay.forEach(
          (key, computation) -> {
            if (waits.test(computation) && ended.get(key) == null) {
              underWay.remove(key, computation);
            }
          });
    }
  }
}
