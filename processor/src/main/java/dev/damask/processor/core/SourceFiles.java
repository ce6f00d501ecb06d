package dev.damask.processor.core;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Tells in which files top-level types stand, where the compiler tells it. */
final class SourceFiles {

  private SourceFiles() {}

  /**
   * Whether a package-private type stands in a file of another name, whose use javac warns of.
   * Never, to compilers that offer no trees: they have no such warning.
   */
  static Predicate<TypeElement> auxiliary(ProcessingEnvironment environment) {
    try {
      Trees trees = Trees.instance(environment);
      return type ->
          !type.getModifiers().contains(Modifier.PUBLIC)
              && type.getNestingKind() == NestingKind.TOP_LEVEL
              && isAuxiliary(type, trees.getPath(type));
    } catch (IllegalArgumentException | LinkageError notJavac) {
      return type -> false;
    }
  }

  private static boolean isAuxiliary(TypeElement type, @Nullable TreePath path) {
    return path != null
        && !path.getCompilationUnit()
            .getSourceFile()
            .isNameCompatible(type.getSimpleName().toString(), JavaFileObject.Kind.SOURCE);
  }
}
