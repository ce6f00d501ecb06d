package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Logged;
import java.util.List;

/** Its methods' variables are bounded by what only a subclass knows. */
@Decorate
public abstract class Store<T> {

  @Logged
  public <X extends T> X put(X value) {
    return value;
  }

  @Logged
  public <X extends T, Y extends X> List<? super Y> all(List<? extends X> values, Y last) {
    return null;
  }

  @Logged
  public <X extends Comparable<X>> X other(X value) {
    return value;
  }
}
