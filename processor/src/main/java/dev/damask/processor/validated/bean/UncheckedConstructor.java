package dev.damask.processor.validated.bean;

import dev.damask.processor.code.Desk;
import dev.damask.processor.core.Place;
import dev.damask.processor.validated.form.Stored;
import dev.damask.processor.validated.property.Draft;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Tells of a constructor that may set constrained properties by parameters of other names. */
final class UncheckedConstructor {

  private final Desk desk;
  private final Set<String> constrained = new HashSet<>();
  private final Set<String> fields = new HashSet<>();

  /**
   * @param stored what the generated class stores itself, so that it checks that
   */
  UncheckedConstructor(Desk desk, List<Draft> drafts, List<Stored> stored) {
    this.desk = desk;
    for (Draft draft : drafts) {
      if (!draft.rejecting().isEmpty()) {
        constrained.add(draft.name());
      }
    }
    stored.forEach(it -> constrained.remove(it.property()));
    for (VariableElement field : ElementFilter.fieldsIn(desk.program().members().of(desk.type()))) {
      fields.add(field.getSimpleName().toString());
    }
  }

  void noteIf(ExecutableElement constructor) {
    List<? extends VariableElement> parameters = constructor.getParameters();
    boolean setsUnseen =
        parameters.stream().anyMatch(it -> !fields.contains(it.getSimpleName().toString()));
    boolean checks =
        parameters.stream().anyMatch(it -> constrained.contains(it.getSimpleName().toString()));
    if (setsUnseen && !checks && !constrained.isEmpty()) {
      desk.report(
          BeanProblem.UncheckedConstructor,
          Place.of(constructor),
          desk.type().getSimpleName(),
          parameters.stream()
              .map(it -> it.getSimpleName().toString())
              .collect(Collectors.joining(", ")),
          desk.subject().generated().simpleName());
    }
  }
}
