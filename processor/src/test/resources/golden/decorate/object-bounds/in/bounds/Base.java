package bounds;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
class Base<N> {
  @Timed
  public <T extends Object & Comparable<? super T>, S extends T> T first(T one, S other, N number) {
    return one;
  }
}
