package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Timed;
import java.util.List;

public class Tree<T> {

  T root;

  @Decorate
  public class Leaf {

    public Leaf(T value, String... names) {}

    Leaf() {}

    @Timed
    public T value(Leaf other) {
      return root;
    }

    @Cached
    public List<Tree<T>.Leaf> leaves(Tree<String>.Leaf other) {
      return List.of(this);
    }
  }

  /** Its type variable hides that of the tree. */
  @Decorate
  class Branch<T> {
    @Timed
    T value(T other) {
      return other;
    }
  }
}
