package dev.damask.processor.singleton;

import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypeInfo;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Whether generated code can create an instance of a type. */
final class Creatable {

  private final Subject subject;
  private final TypeInfo info;

  Creatable(Subject subject) {
    this.subject = subject;
    this.info = subject.program().info(subject.type());
  }

  boolean canBeNamed() {
    return info.access() != TypeInfo.Access.PRIVATE;
  }

  /** Reports why it cannot, if it cannot. */
  boolean check() {
    Optional<SingletonProblem> problem = problem();
    problem.ifPresent(it -> subject.report().add(it, subject.place(), subject.simpleName()));
    return problem.isEmpty();
  }

  private Optional<SingletonProblem> problem() {
    if (!canBeNamed()) {
      return Optional.of(SingletonProblem.PrivateSingleton);
    }
    return switch (subject.type().getKind()) {
      case ENUM -> Optional.of(SingletonProblem.EnumSingleton);
      case INTERFACE -> Optional.of(SingletonProblem.InterfaceSingleton);
      case ANNOTATION_TYPE -> Optional.of(SingletonProblem.AnnotationSingleton);
      default -> problemOfClass(subject.type());
    };
  }

  private Optional<SingletonProblem> problemOfClass(TypeElement type) {
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of(SingletonProblem.AbstractSingleton);
    }
    if (info.isGeneric()) {
      return Optional.of(SingletonProblem.GenericSingleton);
    }
    if (info.isInner()) {
      return Optional.of(SingletonProblem.InnerSingleton);
    }
    return subject.program().members().constructors(type).stream()
            .allMatch(it -> it.getModifiers().contains(Modifier.PRIVATE))
        ? Optional.of(SingletonProblem.PrivateConstructors)
        : Optional.empty();
  }
}
