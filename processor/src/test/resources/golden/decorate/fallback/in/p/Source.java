package p;

import dev.damask.Decorate;
import dev.damask.decorate.Fallback;
import java.io.IOException;

/** What others implement, with an answer of its own. */
@Decorate
interface Source<T, X extends IOException> {
  @Fallback("nothing")
  T next(String environment) throws X;

  default T nothing(String environment, Throwable failure) throws X {
    return null;
  }

  @Fallback("empty")
  String name(String delegate);

  static String empty(String delegate) {
    return "";
  }
}
