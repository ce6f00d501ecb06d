package dev.damask.processor.validated.record;

import dev.damask.processor.code.CanonicalConstructor;
import dev.damask.processor.code.Declared;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.Signature;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.validated.form.ArgumentCheck;
import dev.damask.processor.validated.form.Form;
import dev.damask.processor.validated.property.Closeables;
import dev.damask.processor.validated.property.Components;
import dev.damask.processor.validated.property.Draft;
import dev.damask.processor.validated.rule.StaticRule;
import java.lang.annotation.ElementType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Reads what makes records. */
public final class FactoryReader {

  private FactoryReader() {}

  public static Optional<Form> read(Desk desk, List<Draft> drafts, List<StaticRule> rules) {
    for (ExecutableElement constructor : desk.program().members().constructors(desk.type())) {
      if (CanonicalConstructor.isOf(desk.type(), constructor)) {
        return desk.signatures()
            .read(constructor, desk.names(), Place.of(constructor))
            .map(it -> factory(it, desk, drafts, rules));
      }
    }
    // Older versions of ecj do not show it beside others, if it is not written out.
    return Optional.of(factory(implicit(desk), desk, drafts, rules));
  }

  /** The canonical constructor, by the components. */
  private static Signature implicit(Desk desk) {
    List<Parameter> parameters = new ArrayList<>();
    for (RecordComponentElement it : desk.type().getRecordComponents()) {
      parameters.add(
          new Parameter(
              it.getSimpleName().toString(),
              desk.names().declared(it, it.asType(), ElementType.PARAMETER)));
    }
    return new Signature(
        "", Optional.empty(), List.of(), List.of(), Declared.VOID, parameters, false, List.of());
  }

  private static Form factory(
      Signature canonical, Desk desk, List<Draft> drafts, List<StaticRule> rules) {
    desk.type().getRecordComponents().forEach(it -> Closeables.allowFor(it.asType(), desk));
    List<String> components = Components.names(desk.type());
    List<ArgumentCheck> checks = new ArrayList<>();
    for (Draft draft : drafts) {
      int component = components.indexOf(draft.name());
      if (component >= 0) {
        String parameter = canonical.parameters().get(component).name();
        draft.sources().forEach(it -> checks.add(new ArgumentCheck(parameter, it.source())));
      }
    }
    List<StaticRule.Call> calls =
        rules.stream()
            .flatMap(rule -> rule.call(it -> parameter(it, components, canonical)).stream())
            .toList();
    return new Form.Factory(
        canonical, components, checks, calls, !isOfItself(desk.type(), desk.program()));
  }

  private static Optional<String> parameter(
      StaticRule.Argument argument, List<String> components, Signature canonical) {
    int component = components.indexOf(argument.property());
    return component < 0
        ? Optional.empty()
        : Optional.of(canonical.parameters().get(component).name());
  }

  private static boolean isOfItself(TypeElement record, Program program) {
    Types types = program.types();
    List<? extends RecordComponentElement> components = record.getRecordComponents();
    return components.size() == 1
        && types.isSameType(
            types.erasure(components.get(0).asType()), types.erasure(record.asType()));
  }
}
