package org.gradle.internal.compiler.java;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import java.io.File;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Processor;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;

/**
 * Stands in for the one class that Gradle's jar lacks: tells which classes come from which source,
 * and which have the constants of others in them.
 */
public final class IncrementalCompileTask implements JavaCompiler.CompilationTask {

  private final JavacTask task;
  private final Map<String, Set<String>> classesBySource = new TreeMap<>();
  private final Consumer<Map<String, Set<String>>> mapping;

  public IncrementalCompileTask(
      JavaCompiler.CompilationTask task,
      Function<File, Optional<String>> relativize,
      Consumer<String> backup,
      Consumer<Map<String, Set<String>>> mapping,
      BiConsumer<String, String> publicConstants,
      BiConsumer<String, String> privateConstants) {
    this.task = (JavacTask) task;
    this.mapping = mapping;
    this.task.addTaskListener(
        new TaskListener() {
          @Override
          public void started(TaskEvent event) {
            if (isClass(event)) {
              backup.accept(name(event.getTypeElement()));
            }
          }

          @Override
          public void finished(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.ANALYZE && event.getTypeElement() != null) {
              new InlinedConstants(Trees.instance(IncrementalCompileTask.this.task))
                  .of(event.getTypeElement())
                  .forEach(
                      type -> publicConstants.accept(name(type), name(event.getTypeElement())));
            }
            if (isClass(event) && "file".equals(event.getSourceFile().toUri().getScheme())) {
              relativize
                  .apply(new File(event.getSourceFile().toUri()))
                  .ifPresent(source -> add(source, event.getTypeElement()));
            }
          }
        });
  }

  private static boolean isClass(TaskEvent event) {
    return event.getKind() == TaskEvent.Kind.GENERATE
        && event.getSourceFile() != null
        && event.getTypeElement() != null;
  }

  private void add(String source, TypeElement type) {
    classesBySource.computeIfAbsent(source, key -> new TreeSet<>()).add(name(type));
  }

  private String name(TypeElement type) {
    return task.getElements().getBinaryName(type).toString();
  }

  @Override
  public void addModules(Iterable<String> names) {
    task.addModules(names);
  }

  @Override
  public void setProcessors(Iterable<? extends Processor> processors) {
    task.setProcessors(processors);
  }

  @Override
  public void setLocale(Locale locale) {
    task.setLocale(locale);
  }

  @Override
  public Boolean call() {
    try {
      return task.call();
    } finally {
      mapping.accept(classesBySource);
    }
  }
}
