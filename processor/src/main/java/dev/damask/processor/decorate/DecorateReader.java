package dev.damask.processor.decorate;

import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Bean;
import dev.damask.processor.code.Hierarchy;
import dev.damask.processor.code.Lint;
import dev.damask.processor.code.SignatureReader;
import dev.damask.processor.code.TypeNames;
import dev.damask.processor.code.UncheckedOverride;
import dev.damask.processor.code.VarargsOverride;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;

/** Reads a type marked {@code @Decorate}. */
final class DecorateReader {

  private final Subject subject;
  private final Program program;
  private final Report report;
  private final Lint lint = new Lint();

  DecorateReader(Subject subject, Program program, Report report) {
    this.subject = subject;
    this.program = program;
    this.report = report;
  }

  /** The wrapper, without what was reported as a problem; nothing where there can be none. */
  Optional<DecorateModel> read(DecoratePattern pattern) {
    if (!new Wrappable(subject, program, report).check()) {
      return Optional.empty();
    }
    List<? extends TypeParameterElement> variables = ShapeReader.variables(subject.type(), program);
    TypeNames names =
        new TypeNames(program, report, subject.generated().packageName(), lint)
            .declaring(variables, Set.of());
    Hierarchy hierarchy = new Hierarchy(subject.type(), names, report);
    UncheckedOverride.allow(hierarchy, program, lint);
    VarargsOverride.allow(hierarchy, lint);
    List<TypeVariableName> declarations = names.declarations(variables);
    Set<String> variableNames =
        declarations.stream().map(TypeVariableName::name).collect(Collectors.toSet());
    SignatureReader signatures = new SignatureReader(program, report, lint, variableNames);
    Owner owner = new Owner(subject, hierarchy, names, signatures, lint, report, new ArrayList<>());
    Bean bean = new BeanReader(subject, program, report).read(lint);
    owner.candidates().addAll(new CandidateReader(owner, bean, program, report).read());
    List<WovenMethod> methods = weave(owner);
    if (owner.candidates().stream().allMatch(it -> it.decorators().isEmpty()) && report.isClean()) {
      report.add(
          DecorateProblem.NothingToDecorate, subject.place(), "Decorate", subject.simpleName());
    }
    Shape shape = new ShapeReader(owner, bean, program, report, pattern).read(declarations);
    // Without a constructor to call, what extends the class would not compile.
    boolean isWrapper = shape.delegates() || !shape.constructors().isEmpty();
    DecorateModel model = new DecorateModel(shape, methods);
    if (!shape.delegates() && model.hasFields()) {
      new CloneReader(owner, program).checkNotFinal(report);
    }
    return isWrapper ? Optional.of(model) : Optional.empty();
  }

  private List<WovenMethod> weave(Owner owner) {
    Findings findings = new Findings(report);
    List<WovenMethod> methods =
        owner.candidates().stream().map(it -> weave(it, owner, findings)).toList();
    findings.close();
    if (Invalidation.hasOverloads(methods)) {
      lint.suppress("overloads");
    }
    return methods;
  }

  private WovenMethod weave(Owner.Candidate candidate, Owner owner, Findings findings) {
    TypeElement declaring = candidate.declaring();
    boolean isOwn = declaring.equals(subject.type());
    Report inherited = new Report();
    if (Stage.of(candidate.signature().returnType()).filter(Stage::isRaw).isPresent()) {
      lint.suppress("unchecked");
    }
    List<Weave> weaves = new ArrayList<>();
    for (Attributes decorator : candidate.decorators()) {
      Report its = isOwn ? findings.reportOf(decorator, candidate.method()) : inherited;
      Use use = new Use(decorator, candidate.method(), candidate.signature(), owner, program, its);
      Completion.check(use);
      Optional<Weave> weave =
          Limits.allow(use)
              ? Decorators.weaver(decorator.type(), program).flatMap(weaver -> weaver.read(use))
              : Optional.empty();
      weave
          .filter(
              it ->
                  CachedWeave.of(it)
                      .filter(cached -> GeneratedNames.areTaken(cached, use))
                      .isEmpty())
          .ifPresent(weaves::add);
      if (weave.filter(it -> !it.proceeds()).isPresent()) {
        break; // what stands below would decorate nothing
      }
    }
    if (!isOwn) {
      inherited.missing().forEach(report::missing);
      // What is wrong where an inherited method is declared is reported there, if that is compiled
      // with us.
      if (!program.isSource(declaring)) {
        report.addAll(inherited, subject.place());
      }
    }
    return new WovenMethod(candidate.signature(), candidate.stem(), weaves);
  }
}
