package dev.damask.processor.validated;

import com.palantir.javapoet.AnnotationSpec;
import dev.damask.processor.code.Bean;
import dev.damask.processor.code.BeanAnnotations;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Library;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Nullness;
import dev.damask.processor.code.ShadowedName;
import dev.damask.processor.code.TypeAnnotations;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypeInfo;
import dev.damask.processor.validated.bean.BeanReader;
import dev.damask.processor.validated.constraint.Check;
import dev.damask.processor.validated.form.Form;
import dev.damask.processor.validated.form.Shape;
import dev.damask.processor.validated.form.ValidatedModel;
import dev.damask.processor.validated.property.Draft;
import dev.damask.processor.validated.property.Members;
import dev.damask.processor.validated.property.Misplaced;
import dev.damask.processor.validated.property.Property;
import dev.damask.processor.validated.property.PropertyReader;
import dev.damask.processor.validated.property.Source;
import dev.damask.processor.validated.property.SourceReader;
import dev.damask.processor.validated.record.FactoryReader;
import dev.damask.processor.validated.rule.RuleReader;
import dev.damask.processor.validated.rule.StaticRuleReader;
import dev.damask.processor.validated.value.Cascades;
import dev.damask.processor.validated.value.Locals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads a type marked {@code @Validated}. */
final class ValidatedReader {

  private static final Library JAKARTA =
      new Library(
          "@Validated",
          "jakarta.validation.constraints",
          "jakarta.validation.Constraint",
          "Jakarta Validation",
          "jakarta.validation:jakarta.validation-api:3.1.1",
          "jakarta.validation");

  private final Subject subject;
  private final Program program;
  private final Report report;

  ValidatedReader(Subject subject) {
    this.subject = subject;
    this.program = subject.program();
    this.report = subject.report();
  }

  /** What to generate, without what was reported as a problem; nothing where nothing can be. */
  Optional<ValidatedModel> read() {
    if (!Validatable.check(subject)) {
      return Optional.empty();
    }
    Desk desk =
        Desk.ofSubtype(subject, subject.type().getTypeParameters(), program.marks()::isValidated);
    JAKARTA.require(desk, subject.place());
    boolean isRecord = subject.type().getKind() == ElementKind.RECORD;
    if (!isRecord) {
      ShadowedName.check(desk);
    }
    if (report.hasErrors()) {
      return Optional.empty();
    }
    UncheckedMakers.report(subject, program, report);
    Members members = new Members(desk);
    Names methods = new Names(desk.hierarchy().memberNames());
    List<Draft> drafts = drafts(desk, members, methods);
    StaticRuleReader staticRules = new StaticRuleReader(desk, members, drafts, methods);
    List<Check> rules = new RuleReader(desk, members, staticRules).read();
    new Misplaced(desk).report(members);
    Optional<Form> form =
        isRecord
            ? FactoryReader.read(desk, drafts, staticRules.rules())
            : new BeanReader(desk, members, drafts, staticRules.rules()).read();
    List<Property> properties = properties(drafts, form);
    boolean hasRules = !rules.isEmpty() || !staticRules.rules().isEmpty();
    if (properties.isEmpty() && !hasRules && report.isClean()) {
      report.add(ValidatedProblem.NothingToValidate, subject.place(), subject.simpleName());
    }
    if (form.isEmpty()) {
      return Optional.empty();
    }
    if (form.get().asksNewObject(properties, rules)) {
      desk.lint().suppress("this-escape");
    }
    Shape shape = shape(desk, form.get());
    return Optional.of(
        new ValidatedModel(shape, properties, rules, staticRules.rules(), form.get()));
  }

  /** The properties, each with its constraints. */
  private static List<Draft> drafts(Desk desk, Members members, Names methods) {
    List<Draft> drafts = new PropertyReader(desk, members).read();
    SourceReader sources = new SourceReader(desk, members, methods);
    for (Draft draft : drafts) {
      sources.read(draft);
    }
    return drafts;
  }

  private static List<Property> properties(List<Draft> drafts, Optional<Form> form) {
    Set<String> given = form.isPresent() ? form.get().given() : Set.of();
    List<Property> properties = new ArrayList<>();
    for (Draft draft : drafts) {
      if (!draft.sources().isEmpty()) {
        List<Source> sources = new ArrayList<>();
        for (Draft.SourceDraft source : draft.sources()) {
          sources.add(source.source());
        }
        boolean isDerived = draft.fields().isEmpty() && !given.contains(draft.name());
        properties.add(new Property(draft.name(), sources, isDerived));
      }
    }
    return properties;
  }

  private Shape shape(Desk desk, Form form) {
    TypeElement type = subject.type();
    boolean isPublic = program.info(type).access() == TypeInfo.Access.PUBLIC;
    List<Modifier> modifiers = modifiers(type, form, isPublic);
    List<AnnotationSpec> annotations = new ArrayList<>();
    if (!isDecorated() && !modifiers.contains(Modifier.ABSTRACT)) {
      annotations.addAll(Bean.of(desk, List.of()).annotations());
    }
    annotations.addAll(
        form instanceof Form.Bean ? TypeAnnotations.ofSubtype(desk) : TypeAnnotations.of(desk));
    return new Shape(
        program.info(type).name(),
        desk.names().of(type.asType()),
        Locals.ofType(subject.simpleName()),
        subject.generated(),
        isPublic,
        modifiers,
        annotations,
        Nullness.beside(type),
        desk.typeVariables(),
        new Cascades(program, subject.generated().packageName()).reaches(type, type),
        desk.hierarchy().memberNames(),
        form instanceof Form.Bean ? desk.hierarchy().hidingNames() : List.of());
  }

  private boolean isDecorated() {
    return program.marks().isDecorated(subject.type());
  }

  private List<Modifier> modifiers(TypeElement type, Form form, boolean isPublic) {
    List<Modifier> modifiers = new ArrayList<>();
    if (isPublic) {
      modifiers.add(Modifier.PUBLIC);
    }
    // A container may not create what lies between a bean's class and its wrapper.
    boolean isBetween = isDecorated() && BeanAnnotations.makesBean(type, program);
    if (isBetween || (form instanceof Form.Bean bean && bean.isAbstract())) {
      modifiers.add(Modifier.ABSTRACT);
    }
    // A wrapper is never final: containers and tools put proxies on top.
    if (form instanceof Form.Factory) {
      modifiers.add(Modifier.FINAL);
    } else if (type.getModifiers().contains(Modifier.SEALED)) {
      modifiers.add(Modifier.NON_SEALED);
    }
    return modifiers;
  }
}
