package dev.damask.processor.code;

import com.palantir.javapoet.AnnotationSpec;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;

/** What a type, or one around it, says of null in all its signatures, for the generated type. */
final class NullMarks {

  private static final Set<String> ALL =
      Set.of(
          "NonNullByDefault",
          "NullMarked",
          "NullUnmarked",
          "ParametersAreNonnullByDefault",
          "ParametersAreNullableByDefault",
          "ReturnValuesAreNonnullByDefault");

  private static final String MARKED = "org.jspecify.annotations.NullMarked";
  private static final String UNMARKED = "org.jspecify.annotations.NullUnmarked";

  private NullMarks() {}

  static boolean contains(Element annotation) {
    return ALL.contains(annotation.getSimpleName().toString());
  }

  /** Those of the nearest type that has any; the package's hold for generated types anyway. */
  // @NullMarked
  static List<AnnotationSpec> of(TypeElement type, Program program) {
    String packageName = program.info(type).name().packageName();
    AnnotationCopy copy = new AnnotationCopy(program, packageName, false, new Lint(), new Report());
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      List<AnnotationSpec> marks = new ArrayList<>();
      for (AnnotationMirror mirror : e.getAnnotationMirrors()) {
        if (contains(mirror.getAnnotationType().asElement())) {
          copy.of(mirror).ifPresent(marks::add);
        }
      }
      if (!marks.isEmpty()) {
        return marks;
      }
    }
    return List.of();
  }

  /** Whether null checkers look at what stands beside a type: what is nearest around it says so. */
  static boolean holdFor(TypeElement type) {
    for (Element e = type; e != null; e = e.getEnclosingElement()) {
      for (AnnotationMirror mirror : e.getAnnotationMirrors()) {
        Name name = Program.nameOf(mirror);
        if (name.contentEquals(MARKED) || name.contentEquals(UNMARKED)) {
          return name.contentEquals(MARKED);
        }
      }
    }
    return false;
  }
}
