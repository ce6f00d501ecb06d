package dev.damask.processor.validated;

import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.code.Hierarchy;
import dev.damask.processor.code.Hierarchy.Ancestor;
import dev.damask.processor.code.Lint;
import dev.damask.processor.code.SignatureReader;
import dev.damask.processor.code.TypeNames;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Subject;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The type that is to be validated, with what all its readers ask for. */
record Owner(
    Subject subject,
    Program program,
    Report report,
    Lint lint,
    TypeNames names,
    List<TypeVariableName> typeVariables,
    Hierarchy hierarchy,
    SignatureReader signatures) {

  static Owner of(Subject subject, Program program, Report report) {
    Lint lint = new Lint();
    TypeElement type = subject.type();
    TypeNames names =
        new TypeNames(program, report, subject.generated().packageName(), lint)
            .declaring(type.getTypeParameters(), Set.of());
    Hierarchy hierarchy = new Hierarchy(type, names, report);
    List<TypeVariableName> variables = names.declarations(type.getTypeParameters());
    Set<String> variableNames =
        variables.stream().map(TypeVariableName::name).collect(Collectors.toSet());
    return new Owner(
        subject,
        program,
        report,
        lint,
        names,
        variables,
        hierarchy,
        new SignatureReader(program, report, lint, variableNames));
  }

  TypeElement type() {
    return subject.type();
  }

  boolean isOwn(Ancestor ancestor) {
    return ancestor.type().equals(type());
  }

  /**
   * Reads something of an ancestor. What is wrong with what is inherited is reported where it is
   * declared, if that is validated, too; else at the annotation.
   */
  <T> T read(Ancestor in, Function<Report, T> reader) {
    if (isOwn(in)) {
      return reader.apply(report);
    }
    Report inherited = new Report();
    T result = reader.apply(inherited);
    inherited.missing().forEach(report::missing);
    if (!program.isSource(in.type())
        || program.annotation(in.type(), ValidatedPattern.ANNOTATION).isEmpty()) {
      report.addAll(inherited, subject.place());
    }
    return result;
  }

  /** Reports what is wrong with something of an ancestor. */
  void report(Ancestor in, ValidatedProblem problem, Place place, Object... arguments) {
    read(
        in,
        its -> {
          its.add(problem, place, arguments);
          return problem;
        });
  }

  /** Whether a member can be used in the generated type through a reference to the user's type. */
  boolean canSee(Element member) {
    Set<Modifier> modifiers = member.getModifiers();
    return modifiers.contains(Modifier.PUBLIC)
        || (!modifiers.contains(Modifier.PRIVATE) && isInSamePackage(member));
  }

  /** Whether a subtype of the user's type inherits a member. */
  boolean isInheritable(Element member) {
    return canSee(member) || member.getModifiers().contains(Modifier.PROTECTED);
  }

  private boolean isInSamePackage(Element member) {
    return program.elements().getPackageOf(member).equals(program.elements().getPackageOf(type()));
  }
}
