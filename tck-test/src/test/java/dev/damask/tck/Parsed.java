package dev.damask.tck;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A source and its syntax tree, which knows where in the text everything stands. */
record Parsed(String text, CompilationUnitTree unit, SourcePositions positions) {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  /** A new one for each source would be most of the time. */
  private static final JavaFileManager NO_FILES = JAVAC.getStandardFileManager(null, null, null);

  static Parsed of(String text) {
    JavacTask task =
        (JavacTask)
            JAVAC.getTask(null, NO_FILES, null, List.of("-proc:none"), null, List.of(file(text)));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      return new Parsed(text, unit, Trees.instance(task).getSourcePositions());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  String text(Tree tree) {
    return text.substring(start(tree), end(tree));
  }

  private static JavaFileObject file(String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
