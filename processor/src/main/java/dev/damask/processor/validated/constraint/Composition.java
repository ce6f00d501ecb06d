package dev.damask.processor.validated.constraint;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
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
    List<Overridden> overrides = overrides();
    List<ConstraintReader> parts = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (AnnotationMirror mirror :
        Constraints.among(whole.type().getAnnotationMirrors(), use.program())) {
      String type = Program.nameOf(mirror).toString();
      int index = counts.merge(type, 1, Integer::sum) - 1;
      if (path.contains(type)) {
        use.report().add(ConstraintProblem.ComposedCycle, use.place(), use.simpleName());
      } else {
        Attributes part = new Attributes(whole.type(), mirror);
        part = part.with(valuesFor(part, index, overrides));
        parts.add(new ConstraintReader(use.of(part), path));
      }
    }
    overrides.forEach(it -> report(it, counts.keySet()));
    return parts;
  }

  /** An attribute of the whole that stands for one of a part; negative for every such part. */
  private record Overridden(String attribute, String type, String name, long index) {

    boolean isOf(Attributes part, int position) {
      return type.equals(part.qualifiedName())
          && (index < 0 || index == position)
          && part.names().contains(name);
    }
  }

  private Map<String, AnnotationValue> valuesFor(
      Attributes part, int index, List<Overridden> overrides) {
    Map<String, AnnotationValue> values = new HashMap<>();
    overrides.stream()
        .filter(it -> it.isOf(part, index))
        .forEach(it -> values.put(it.name, use.annotation().value(it.attribute)));
    return values;
  }

  private List<Overridden> overrides() {
    List<Overridden> overrides = new ArrayList<>();
    for (ExecutableElement method :
        ElementFilter.methodsIn(use.annotation().type().getEnclosedElements())) {
      String attribute = method.getSimpleName().toString();
      for (Attributes override : overridesOn(method)) {
        String name = override.text("name");
        override
            .type("constraint", use.report())
            .map(
                type ->
                    new Overridden(
                        attribute,
                        type.toString(),
                        name.isEmpty() ? attribute : name,
                        override.number("constraintIndex")))
            .ifPresent(overrides::add);
      }
    }
    return overrides;
  }

  /** Reports an override of a part, or an attribute, that is not there. */
  private void report(Overridden override, Set<String> parts) {
    String simpleName = override.type.substring(override.type.lastIndexOf('.') + 1);
    Optional<TypeElement> part =
        Optional.ofNullable(use.program().elements().getTypeElement(override.type));
    boolean hasAttribute =
        part.isPresent()
            && ElementFilter.methodsIn(part.get().getEnclosedElements()).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals(override.name));
    if (!parts.contains(override.type) || !hasAttribute) {
      use.report()
          .add(
              ConstraintProblem.OverriddenAttribute,
              use.place(),
              use.simpleName(),
              override.attribute,
              override.name,
              simpleName,
              hasAttribute
                  ? "is not composed of that; add @" + simpleName + " to it"
                  : "finds no such attribute; correct the name");
    }
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
