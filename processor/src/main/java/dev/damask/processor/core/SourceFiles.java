package dev.damask.processor.core;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Tells of the files in which types stand what the compiler tells: javac much, others nothing. */
final class SourceFiles {

  private final @Nullable Trees trees;

  private SourceFiles(@Nullable Trees trees) {
    this.trees = trees;
  }

  static SourceFiles of(ProcessingEnvironment environment) {
    try {
      return new SourceFiles(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError notJavac) {
      return new SourceFiles(null);
    }
  }

  /**
   * Whether a package-private type stands in a file of another name, whose use javac warns of; no
   * other compiler does.
   */
  boolean isAuxiliary(TypeElement type) {
    if (type.getModifiers().contains(Modifier.PUBLIC) || type.getNestingKind().isNested()) {
      return false;
    }
    @Nullable TreePath path = trees == null ? null : trees.getPath(type);
    return path != null
        && !path.getCompilationUnit()
            .getSourceFile()
            .isNameCompatible(type.getSimpleName().toString(), JavaFileObject.Kind.SOURCE);
  }

  /** Whether the file of a type has an identifier; so it may, where the compiler does not tell. */
  boolean mayMention(TypeElement type, String identifier) {
    @Nullable TreePath path = trees == null ? null : trees.getPath(type);
    return path == null || Mention.of(identifier, path);
  }

  /** Looks for an identifier in a file. */
  private static final class Mention extends TreeScanner<Boolean, String> {

    static boolean of(String identifier, TreePath path) {
      return Boolean.TRUE.equals(new Mention().scan(path.getCompilationUnit(), identifier));
    }

    @Override
    public Boolean visitIdentifier(IdentifierTree tree, String identifier) {
      return tree.getName().contentEquals(identifier);
    }

    @Override
    public Boolean reduce(@Nullable Boolean one, @Nullable Boolean other) {
      return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
    }
  }
}
