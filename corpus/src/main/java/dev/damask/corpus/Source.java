package dev.damask.corpus;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;

/**
 * A source file of a library.
 *
 * @param path in the folder of sources
 */
record Source(String path, String text, CompilationUnitTree unit, SourcePositions positions) {

  int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  /** The line, counted from 1. */
  long line(int offset) {
    return unit.getLineMap().getLineNumber(offset);
  }

  // Two of one path are the same, and trees know no equality.
  @Override
  public boolean equals(Object other) {
    return other instanceof Source source && path.equals(source.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
