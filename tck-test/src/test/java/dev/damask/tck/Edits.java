package dev.damask.tck;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a text, told by the places that they have before any of them is made. */
final class Edits {

  private record Edit(int start, int end, String text) {}

  private final Parsed source;
  private final List<Edit> edits = new ArrayList<>();

  Edits(Parsed source) {
    this.source = source;
  }

  void replace(Tree tree, String text) {
    edits.add(new Edit(source.start(tree), source.end(tree), text));
  }

  void remove(Tree tree) {
    replace(tree, "");
  }

  void replace(int start, int end, String text) {
    edits.add(new Edit(start, end, text));
  }

  void insert(int place, String text) {
    edits.add(new Edit(place, place, text));
  }

  String applied() {
    StringBuilder result = new StringBuilder(source.text());
    edits.stream()
        .sorted(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end).reversed())
        .forEach(it -> result.replace(it.start(), it.end(), it.text()));
    return result.toString();
  }
}
