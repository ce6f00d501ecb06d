package p;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;

/** What others implement, with questions of its own. */
@Decorate
interface Source<T> {
  @Retry(when = "isTransient", whenResult = "isUnwanted")
  T next(String environment);

  boolean isUnwanted(T value);

  static boolean isTransient(Exception failure) {
    return true;
  }
}
