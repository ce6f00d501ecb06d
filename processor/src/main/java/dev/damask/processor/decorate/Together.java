package dev.damask.processor.decorate;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Whether the decorators of one element, those that others carry included, go together there. */
final class Together {

  private final Program program;
  private final Report report;
  private final Set<TypeElement> checked = new HashSet<>();

  Together(Program program, Report report) {
    this.program = program;
    this.report = report;
  }

  /** The decorators that can stay; the others are problems. */
  List<Attributes> check(Element element, List<Attributes> decorators) {
    List<Attributes> staying = new ArrayList<>();
    for (Attributes decorator : decorators) {
      checkCarrier(decorator);
      @Nullable Attributes other = sameIn(staying, decorator);
      if (other != null) {
        reportTwice(other, decorator);
      } else if (isInPlace(element, decorator)) {
        staying.add(decorator);
      }
    }
    return staying;
  }

  private static @Nullable Attributes sameIn(List<Attributes> decorators, Attributes decorator) {
    for (Attributes it : decorators) {
      if (it.type().equals(decorator.type())) {
        return it;
      }
    }
    return null;
  }

  /** What is wrong with an annotation type from source is told where that is. */
  private void checkCarrier(Attributes decorator) {
    Attributes written = decorator.written();
    TypeElement carrier = written.type();
    if (written != decorator && !program.isSource(carrier) && checked.add(carrier)) {
      report.addAll(new CompositionRules(carrier, program).checkShape(), written.place());
    }
  }

  private void reportTwice(Attributes one, Attributes other) {
    if (one.written() != other.written()) {
      report.add(
          CompositionProblem.CarriedTwice,
          other.place(),
          other.simpleName(),
          origin(one),
          origin(other));
    }
  }

  private static String origin(Attributes decorator) {
    return decorator.written() == decorator
        ? "by itself"
        : "by @" + decorator.written().simpleName();
  }

  private boolean isInPlace(Element element, Attributes decorator) {
    if (decorator.written() == decorator || element.getKind() == ElementKind.ANNOTATION_TYPE) {
      return true;
    }
    boolean isMethod = element instanceof ExecutableElement;
    Targets targets = Targets.of(decorator.type(), program);
    if (isMethod ? targets.allowMethods() : targets.allowTypes()) {
      return true;
    }
    report.add(
        CompositionProblem.CarriedMisplaced,
        decorator.place(),
        decorator.written().simpleName(),
        decorator.simpleName(),
        isMethod ? "method" : "type",
        isMethod ? "types" : "methods");
    return false;
  }
}
