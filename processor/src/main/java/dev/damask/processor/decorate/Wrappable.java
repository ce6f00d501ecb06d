package dev.damask.processor.decorate;

import dev.damask.processor.code.Finality;
import dev.damask.processor.code.KotlinTypes;
import dev.damask.processor.code.Permits;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypeInfo;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Whether a wrapper can stand in for a type. */
final class Wrappable {

  private final Subject subject;
  private final TypeElement type;
  private final Program program;

  Wrappable(Subject subject) {
    this.subject = subject;
    this.type = subject.type();
    this.program = subject.program();
  }

  /** Reports why it cannot, if it cannot. */
  boolean check() {
    Optional<DecorateProblem> problem = problem();
    if (problem.isPresent()) {
      subject
          .report()
          .add(
              problem.get(),
              subject.place(),
              subject.simpleName(),
              Finality.cure(type, program),
              Permits.cure(subject));
    }
    String unseen = String.join(", ", KotlinTypes.unseen(type, program));
    if (!unseen.isEmpty()) {
      subject
          .report()
          .add(DecorateProblem.UnseenFunction, subject.place(), unseen, subject.simpleName());
    }
    // Another wrapper that is not permitted has said so itself.
    return problem.isEmpty() && program.wrappers().permitInnermost(type);
  }

  private Optional<DecorateProblem> problem() {
    ElementKind kind = type.getKind();
    if (program.info(type).access() == TypeInfo.Access.PRIVATE) {
      return Optional.of(DecorateProblem.PrivateClass);
    }
    if (kind == ElementKind.ANNOTATION_TYPE) {
      return Optional.of(DecorateProblem.AnnotationClass);
    }
    if (kind == ElementKind.ENUM) {
      return Optional.of(DecorateProblem.EnumClass);
    }
    if (kind == ElementKind.RECORD) {
      return Optional.of(DecorateProblem.RecordClass);
    }
    if (type.getModifiers().contains(Modifier.FINAL)) {
      return Optional.of(DecorateProblem.FinalClass);
    }
    if (!Permits.generated(subject)) {
      return Optional.of(DecorateProblem.NotPermitted);
    }
    if (kind == ElementKind.CLASS && !hasUsableConstructor()) {
      return Optional.of(DecorateProblem.NoUsableConstructor);
    }
    return Optional.empty();
  }

  private boolean hasUsableConstructor() {
    for (ExecutableElement it : subject.program().members().constructors(type)) {
      if (!it.getModifiers().contains(Modifier.PRIVATE)) {
        return true;
      }
    }
    return false;
  }
}
