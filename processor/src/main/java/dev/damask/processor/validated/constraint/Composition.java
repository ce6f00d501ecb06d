package dev.damask.processor.validated.constraint;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/** The constraints that the annotation type of a constraint carries itself. */
final class Composition {

  private static final String OVERRIDES = "jakarta.validation.OverridesAttribute";

  private final Use use;
  private final List<String> outer;

  /**
   * @param outer the annotation types that are composed of this one
   */
  Composition(Use use, List<String> outer) {
    this.use = use;
    this.outer = outer;
  }

  /** The readers of the parts; their problems are problems of the use. */
  List<ConstraintReader> parts() {
    Attributes whole = use.annotation();
    List<String> path = Stream.concat(outer.stream(), Stream.of(whole.qualifiedName())).toList();
    List<ConstraintReader> parts = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (AnnotationMirror mirror :
        Constraints.among(whole.type().getAnnotationMirrors(), use.program())) {
      String type = Program.nameOf(mirror).toString();
      int index = counts.merge(type, 1, Integer::sum) - 1;
      if (path.contains(type)) {
        use.report().add(ConstraintProblem.ComposedCycle, use.place(), use.simpleName());
      } else {
        Attributes part = new Attributes(whole.type(), mirror).with(overrides(type, index));
        parts.add(new ConstraintReader(use.of(part), path));
      }
    }
    return parts;
  }

  /** The attributes of a part for which the whole gives its own. */
  private Map<String, AnnotationValue> overrides(String type, int index) {
    Map<String, AnnotationValue> values = new HashMap<>();
    for (ExecutableElement method :
        ElementFilter.methodsIn(use.annotation().type().getEnclosedElements())) {
      String attribute = method.getSimpleName().toString();
      for (Attributes override : overridesOn(method)) {
        String part = override.type("constraint", use.report()).map(Object::toString).orElse("");
        long wanted = override.number("constraintIndex");
        if (part.equals(type) && (wanted < 0 || wanted == index)) {
          String name = override.text("name");
          values.put(name.isEmpty() ? attribute : name, use.annotation().value(attribute));
        }
      }
    }
    return values;
  }

  private static List<Attributes> overridesOn(Element method) {
    List<Attributes> overrides = new ArrayList<>();
    for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
      if (Program.nameOf(mirror).contentEquals(OVERRIDES)) {
        overrides.add(new Attributes(method, mirror));
      } else if (Program.nameOf(mirror).contentEquals(OVERRIDES + ".List")) {
        for (Object value : (List<?>) new Attributes(method, mirror).value("value").getValue()) {
          overrides.add(
              new Attributes(method, (AnnotationMirror) ((AnnotationValue) value).getValue()));
        }
      }
    }
    return overrides;
  }
}
