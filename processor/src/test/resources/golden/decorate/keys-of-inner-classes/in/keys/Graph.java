package keys;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Evicts;

/** Keys and results that have type variables by the classes around them. */
@Decorate
public class Graph<V> {
  public class Node {}

  public class Edge<W> {}

  @Cached
  public double cost(Node node, double weight) {
    return weight;
  }

  @Cached
  public Node step(Node node, Edge<String> edge, Node[] others) {
    return node;
  }

  @Cached
  public <T> Graph<T>.Node other(Graph<T>.Node node, int steps) {
    return node;
  }

  @Evicts("cost")
  public void change(Node node, double weight) {}
}
