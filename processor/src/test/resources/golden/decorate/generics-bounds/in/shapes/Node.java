package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
@Timed
public abstract class Node<N extends Node<N>> implements Comparable<N> {

  public abstract N self();

  public N next() {
    return self();
  }

  public <M extends Node<M>> Node<? super M> merge(Node<? extends M> other) {
    return null;
  }
}
