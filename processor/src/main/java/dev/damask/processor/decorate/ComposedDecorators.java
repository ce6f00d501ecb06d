package dev.damask.processor.decorate;

import dev.damask.processor.core.IndexPattern;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Round;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Annotations that carry decorators, and attributes that override those of decorators. */
public final class ComposedDecorators implements IndexPattern {

  private final Set<String> waiting = new LinkedHashSet<>();

  @Override
  public void round(Round round) {
    Program program = round.program();
    Set<TypeElement> types = new LinkedHashSet<>();
    for (String name : waiting) {
      @Nullable TypeElement type = program.elements().getTypeElement(name);
      if (type != null) {
        types.add(type);
      }
    }
    waiting.clear();
    addNew(round, types);
    for (TypeElement type : types) {
      Report report = new CompositionRules(type, program).check();
      if (report.missing().isEmpty()) {
        round.report().addOnce(report);
      } else {
        waiting.add(type.getQualifiedName().toString());
      }
    }
  }

  private static void addNew(Round round, Set<TypeElement> types) {
    for (TypeElement type : round.types()) {
      if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
        types.add(type);
      }
    }
    // ecj does not find what stands on the attributes of annotations.
    TypeElement[] overrides =
        round.annotations().stream()
            .filter(it -> it.getQualifiedName().contentEquals(Overriding.ANNOTATION))
            .toArray(TypeElement[]::new);
    if (overrides.length == 0) {
      return;
    }
    for (Element element : round.environment().getElementsAnnotatedWithAny(overrides)) {
      types.add((TypeElement) element.getEnclosingElement());
    }
  }
}
