package bounds;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Timed;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;

/** Bounds that begin with Object, which makes it the erasure. */
@Decorate
public class Stats<N extends Object & Comparable<N>> extends Base<N> {
  @Timed
  public <T extends Object & Comparable<? super T>> T max(Collection<? extends T> values) {
    return Collections.max(values);
  }

  @Cached
  public <T extends Object & Serializable & Comparable<T>> String text(T value, N number) {
    return value + "" + number;
  }
}
