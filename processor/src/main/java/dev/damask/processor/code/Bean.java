package dev.damask.processor.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * What the wrapper of an abstract class is to a container.
 *
 * @param annotations those that the wrapper has: the class's own, and those asked for
 * @param isBean whether they have a container create the wrapper
 * @param injection for the only constructor, where the user has left it to us
 */
public record Bean(
    List<AnnotationSpec> annotations, boolean isBean, Optional<AnnotationSpec> injection) {

  public static final Bean NONE = new Bean(List.of(), false, Optional.empty());

  /** Whose annotations are repeated whatever their retention: some of avaje's are source only. */
  private static final List<String> OF_CONTAINERS =
      List.of(
          "com.google.inject.",
          "dagger.",
          "io.avaje.",
          "io.micronaut.",
          "jakarta.enterprise.",
          "jakarta.inject.",
          "javax.enterprise.",
          "javax.inject.",
          "org.springframework.");

  private static final Set<String> NEVER =
      Set.of("java.lang.annotation.Inherited", "kotlin.Metadata");

  /**
   * Reads it of a class.
   *
   * @param wanted the annotations that the wrapper is to have beside
   */
  public static Bean of(Desk desk, List<TypeElement> wanted) {
    TypeElement type = desk.type();
    ClassName wrapper = desk.subject().generated();
    Program program = desk.program();
    if (!type.getKind().isClass() || !type.getModifiers().contains(Modifier.ABSTRACT)) {
      return NONE;
    }
    // One that names the wrapper itself is not waited for.
    AnnotationCopy copy =
        new AnnotationCopy(program, wrapper.packageName(), true, desk.lint(), new Report());
    List<AnnotationSpec> annotations = new ArrayList<>();
    List<TypeElement> types = new ArrayList<>();
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().getKind() == TypeKind.DECLARED) {
        TypeElement its = (TypeElement) mirror.getAnnotationType().asElement();
        if (isRepeated(its, program)) {
          copy.of(mirror)
              .filter(it -> !it.toString().contains(wrapper.canonicalName() + ".class"))
              .ifPresent(
                  it -> {
                    annotations.add(BeanNames.named(it, its, type));
                    types.add(its);
                  });
        }
      }
    }
    for (TypeElement its : wanted) {
      if (!types.contains(its)) {
        annotations.add(
            BeanNames.named(AnnotationSpec.builder(ClassName.get(its)).build(), its, type));
        types.add(its);
      }
    }
    boolean isBean = !wanted.isEmpty() || BeanAnnotations.definingOn(type).isPresent();
    return new Bean(
        annotations, isBean, isBean ? injection(type, types, program) : Optional.empty());
  }

  private static boolean isRepeated(TypeElement annotation, Program program) {
    String name = annotation.getQualifiedName().toString();
    return !NullMarks.contains(annotation)
        && !NEVER.contains(name)
        && program.annotation(annotation, "java.lang.annotation.Inherited").isEmpty()
        && (OF_CONTAINERS.stream().anyMatch(name::startsWith)
            || AnnotationFacts.of(annotation, program).isRepeated());
  }

  private static Optional<AnnotationSpec> injection(
      TypeElement type, List<TypeElement> annotations, Program program) {
    var constructors = program.members().constructors(type);
    return constructors.size() == 1 && BeanAnnotations.injectingOn(constructors.get(0)).isEmpty()
        ? BeanAnnotations.injection(type, annotations, program)
            .map(it -> AnnotationSpec.builder(it).build())
        : Optional.empty();
  }
}
