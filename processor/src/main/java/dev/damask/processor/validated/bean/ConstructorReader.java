package dev.damask.processor.validated.bean;

import dev.damask.processor.code.Declared;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.Signature;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.TypeInfo;
import dev.damask.processor.validated.form.ArgumentCheck;
import dev.damask.processor.validated.form.BeanConstructor;
import dev.damask.processor.validated.form.Stored;
import dev.damask.processor.validated.property.Closeables;
import dev.damask.processor.validated.property.Draft;
import dev.damask.processor.validated.property.Members;
import dev.damask.processor.validated.property.Source;
import dev.damask.processor.validated.rule.StaticRule;
import dev.damask.processor.validated.value.Locals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the constructors of a generated subtype. */
final class ConstructorReader {

  private final Desk desk;
  private final Members members;
  private final List<Draft> drafts;
  private final List<Stored> stored;
  private final List<StaticRule> rules;

  ConstructorReader(
      Desk desk, Members members, List<Draft> drafts, List<Stored> stored, List<StaticRule> rules) {
    this.desk = desk;
    this.members = members;
    this.drafts = drafts;
    this.stored = stored;
    this.rules = rules;
  }

  List<BeanConstructor> read() {
    if (desk.type().getKind().isInterface()) {
      Signature none =
          new Signature(
              "", accessOfType(), List.of(), List.of(), Declared.VOID, List.of(), false, List.of());
      return List.of(constructor(none, List.of()));
    }
    UncheckedConstructor unchecked = new UncheckedConstructor(desk, drafts, stored);
    List<BeanConstructor> constructors = new ArrayList<>();
    for (ExecutableElement constructor :
        desk.signatures().usableConstructors(desk.type(), desk.names())) {
      Optional<Signature> signature =
          desk.signatures().read(constructor, desk.names(), Place.of(constructor));
      if (signature.isPresent()) {
        List<? extends VariableElement> parameters = constructor.getParameters();
        unchecked.noteIf(constructor);
        constructors.add(
            withCloseables(constructor(opened(signature.get()), parameters), parameters));
      }
    }
    return constructors;
  }

  private Optional<Modifier> accessOfType() {
    return desk.program().info(desk.type()).access() == TypeInfo.Access.PUBLIC
        ? Optional.of(Modifier.PUBLIC)
        : Optional.empty();
  }

  /** A protected constructor of an abstract class is for all who may create what implements it. */
  private Signature opened(Signature signature) {
    boolean isForSubclasses =
        desk.type().getModifiers().contains(Modifier.ABSTRACT)
            && signature.access().equals(Optional.of(Modifier.PROTECTED));
    return isForSubclasses ? signature.withAccess(accessOfType()) : signature;
  }

  private BeanConstructor constructor(
      Signature signature, List<? extends VariableElement> parameters) {
    Names scope = scope(signature);
    List<Parameter> added = new ArrayList<>();
    List<ArgumentCheck> before = new ArrayList<>();
    List<Source> after = new ArrayList<>();
    Map<String, String> atHand = new HashMap<>();
    for (Draft draft : drafts) {
      Optional<Stored> own = stored(draft.name());
      if (own.isPresent()) {
        String name = scope.fresh(Locals.variable(draft.name()));
        added.add(new Parameter(name, own.get().parameter()));
        atHand.put(draft.name(), name);
        for (Draft.SourceDraft it : draft.rejecting()) {
          if (draft.getters().stream().anyMatch(getter -> fits(getter.type(), it))) {
            before.add(new ArgumentCheck(name, it.source()));
          } else {
            after.add(it.source());
          }
        }
      } else {
        addChecks(draft, signature, parameters, before, after);
        Optional<String> given = given(draft, signature, parameters);
        if (given.isPresent()) {
          atHand.put(draft.name(), given.get());
        }
      }
    }
    boolean checksRules = !signature.parameters().isEmpty() || !added.isEmpty();
    List<StaticRule.Call> rulesBefore = new ArrayList<>();
    List<StaticRule> rulesAfter = new ArrayList<>();
    for (StaticRule rule : checksRules ? rules : List.<StaticRule>of()) {
      rule.call(it -> Optional.ofNullable(atHand.get(it.property())))
          .ifPresentOrElse(rulesBefore::add, () -> rulesAfter.add(rule));
    }
    return new BeanConstructor(
        signature, added, before, after, rulesBefore, rulesAfter, checksRules);
  }

  private static Names scope(Signature signature) {
    List<String> names = new ArrayList<>();
    for (Parameter parameter : signature.parameters()) {
      names.add(parameter.name());
    }
    return Locals.scope(names);
  }

  private Optional<Stored> stored(String property) {
    for (Stored it : stored) {
      if (it.property().equals(property)) {
        return Optional.of(it);
      }
    }
    return Optional.empty();
  }

  /** What checks all arguments hands on the first. */
  private BeanConstructor withCloseables(
      BeanConstructor constructor, List<? extends VariableElement> parameters) {
    if (constructor.checksArguments() && !parameters.isEmpty()) {
      Closeables.allowFor(parameters.get(0).asType(), desk);
    }
    return constructor;
  }

  /** The parameter that gives a property its value, if there is one. */
  private Optional<String> given(
      Draft draft, Signature signature, List<? extends VariableElement> parameters) {
    for (int i = 0; i < parameters.size(); i++) {
      VariableElement parameter = parameters.get(i);
      if (parameter.getSimpleName().contentEquals(draft.name())
          && members.isAssignable(parameter.asType(), draft.type(members))) {
        return Optional.of(signature.parameters().get(i).name());
      }
    }
    return Optional.empty();
  }

  private boolean fits(TypeMirror argument, Draft.SourceDraft source) {
    return members.isAssignable(argument, source.type());
  }

  private void addChecks(
      Draft draft,
      Signature signature,
      List<? extends VariableElement> parameters,
      List<ArgumentCheck> before,
      List<Source> after) {
    for (int i = 0; i < parameters.size(); i++) {
      if (!parameters.get(i).getSimpleName().contentEquals(draft.name())) {
        continue;
      }
      TypeMirror type = parameters.get(i).asType();
      for (Draft.SourceDraft it : draft.rejecting()) {
        if (fits(type, it)) {
          before.add(new ArgumentCheck(signature.parameters().get(i).name(), it.source()));
        } else {
          after.add(it.source());
        }
      }
    }
  }
}
