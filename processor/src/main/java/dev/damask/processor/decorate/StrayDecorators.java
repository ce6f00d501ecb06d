package dev.damask.processor.decorate;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.KotlinTypes;
import dev.damask.processor.core.IndexPattern;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Round;
import dev.damask.processor.core.Unfindable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Decorators where nothing applies them: on types without {@code @Decorate}. */
public final class StrayDecorators implements IndexPattern {

  @Override
  public void round(Round round) {
    Program program = round.program();
    Report report = round.report();
    List<TypeElement> decorators = new ArrayList<>();
    for (TypeElement annotation : round.annotations()) {
      if (isDecorator(annotation, program)) {
        decorators.add(annotation);
      }
    }
    if (decorators.isEmpty()) {
      return;
    }
    Set<TypeElement> stray = new LinkedHashSet<>();
    for (Element element :
        round.environment().getElementsAnnotatedWithAny(decorators.toArray(new TypeElement[0]))) {
      if (element.getKind() == ElementKind.ANNOTATION_TYPE) {
        continue; // It carries them.
      }
      Optional<TypeElement> type = decoratedType(element);
      if ((type.isPresent() && isUntold(type.get(), program)) || isRepeated(element, program)) {
        continue;
      }
      if (type.isEmpty()) {
        Attributes first = Decorators.on(element, program).get(0).written();
        report.add(DecorateProblem.MisplacedDecorator, first.place(), first.simpleName());
      } else if (program.annotation(type.get(), DecoratePattern.ANNOTATION).isEmpty()) {
        stray.add(type.get());
      }
    }
    for (TypeElement type : stray) {
      if (Unfindable.is(type, program)) {
        Unfindable.tell(type, first(type, program), report);
      } else {
        report.add(DecorateProblem.MissingDecorate, first(type, program), type.getSimpleName());
      }
    }
  }

  private static boolean isDecorator(TypeElement annotation, Program program) {
    return annotation.getQualifiedName().contentEquals(Decorators.UNDECORATED)
        || Decorators.include(annotation, program);
  }

  /** Whether nobody wrote a type, or the compiler says already that an annotation is missing. */
  private static boolean isUntold(TypeElement type, Program program) {
    return KotlinTypes.isDefaultImpls(type, program) || program.hasMissingAnnotation(type);
  }

  /** Whether nobody wrote it there, but where it takes effect. */
  private static boolean isRepeated(Element element, Program program) {
    return element instanceof ExecutableElement method
        && (KotlinTypes.isRepeated(method, program) || KotlinTypes.isOverload(method, program));
  }

  /** The type that a decorator's place belongs to, if it is a type or a method. */
  private static Optional<TypeElement> decoratedType(Element element) {
    if (element.getKind() == ElementKind.METHOD) {
      return Optional.ofNullable((TypeElement) element.getEnclosingElement());
    }
    return element instanceof TypeElement type ? Optional.of(type) : Optional.empty();
  }

  private static Place first(TypeElement type, Program program) {
    return Stream.concat(Stream.of(type), program.members().of(type).stream())
        .flatMap(element -> onElement(element, program).stream())
        .findFirst()
        .orElse(Place.of(type));
  }

  private static List<Place> onElement(Element element, Program program) {
    return element.getAnnotationMirrors().stream()
        .filter(it -> isDecorator((TypeElement) it.getAnnotationType().asElement(), program))
        .map(it -> Place.of(element, it))
        .toList();
  }
}
