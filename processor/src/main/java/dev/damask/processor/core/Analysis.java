package dev.damask.processor.core;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** What the compiler knows of whole classes once all rounds are over; offered by javac alone. */
public final class Analysis {

  private final ProcessingEnvironment environment;
  private final JavacTask task;
  private final Trees trees;

  private Analysis(ProcessingEnvironment environment, JavacTask task, Trees trees) {
    this.environment = environment;
    this.task = task;
    this.trees = trees;
  }

  static Optional<Analysis> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(
          new Analysis(environment, JavacTask.instance(environment), Trees.instance(environment)));
    } catch (IllegalArgumentException | LinkageError notJavac) {
      return Optional.empty();
    }
  }

  /** The elements of trees. */
  public Trees trees() {
    return trees;
  }

  /** Shows each class that stands in no other, from now on, as soon as it is analysed. */
  public void forEach(Consumer<TreePath> looker) {
    task.addTaskListener(
        new TaskListener() {
          @Override
          public void finished(TaskEvent event) {
            @Nullable TypeElement type = event.getTypeElement();
            if (event.getKind() == TaskEvent.Kind.ANALYZE && type != null) {
              show(type, event.getCompilationUnit(), looker);
            }
          }
        });
  }

  /**
   * Not by the compiler's own search, which goes through the whole file for each of its classes.
   */
  private static @Nullable TreePath path(TypeElement type, CompilationUnitTree file) {
    for (Tree declared : file.getTypeDecls()) {
      if (declared instanceof ClassTree tree
          && tree.getSimpleName().contentEquals(type.getSimpleName())) {
        return new TreePath(new TreePath(file), tree);
      }
    }
    return null;
  }

  private void show(TypeElement type, CompilationUnitTree file, Consumer<TreePath> looker) {
    @Nullable TreePath path = path(type, file);
    if (path != null) {
      Report report = new Report();
      Guarded.run(Place.of(type), report, () -> looker.accept(path));
      report.print(environment.getMessager());
    }
  }

  /** Warns of a problem at a tree. */
  public void warn(Problem problem, TreePath at, Object... arguments) {
    trees.printMessage(
        Kind.WARNING, Report.message(problem, arguments), at.getLeaf(), at.getCompilationUnit());
  }
}
