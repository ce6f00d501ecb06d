package shapes;

import java.util.List;

abstract class Node {
  public abstract <T extends Node> T copy();

  <T> void visit(T visitor) {}

  abstract List<String> names();

  abstract <T> List<T>[] lists();
}
