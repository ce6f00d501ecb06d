package dev.damask.processor.validated;

import dev.damask.processor.code.KotlinTypes;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Subject;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What other tools add to a class that makes objects of it, and none of its validated type. */
final class UncheckedMakers {

  private static final Set<String> OF_LOMBOK =
      Set.of("lombok.Builder", "lombok.With", "lombok.experimental.SuperBuilder");

  private UncheckedMakers() {}

  /** Tells of them; the constructor of a record may check for itself. */
  static void report(Subject subject, Program program, Report report) {
    TypeElement type = subject.type();
    if (type.getKind() != ElementKind.CLASS) {
      return;
    }
    ofLombok(type, subject, report);
    for (Element member : program.members().of(type)) {
      // On a method of the user's own Lombok's builder creates what that returns.
      if (member.getKind() == ElementKind.CONSTRUCTOR || member.getKind() == ElementKind.FIELD) {
        ofLombok(member, subject, report);
      }
    }
    Optional<ExecutableElement> copying = KotlinTypes.copying(type, program);
    if (copying.isPresent()) {
      String instead = "create " + subject.generated().simpleName() + " instead";
      add(report, Place.of(copying.get()), "copy() of a data class", subject, instead);
    }
  }

  private static void ofLombok(Element element, Subject subject, Report report) {
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (OF_LOMBOK.contains(Program.nameOf(annotation).toString())) {
        String name = annotation.getAnnotationType().asElement().getSimpleName().toString();
        String instead =
            name.equals("Builder")
                ? "put it on a static method that returns a new " + subject.generated().simpleName()
                : "remove it";
        add(report, Place.of(element, annotation), "Lombok's @" + name, subject, instead);
      }
    }
  }

  private static void add(
      Report report, Place place, String maker, Subject subject, String instead) {
    report.add(
        ValidatedProblem.UncheckedObjects,
        place,
        maker,
        subject.simpleName(),
        instead,
        subject.generated().simpleName());
  }
}
