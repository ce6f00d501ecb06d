package dev.damask.processor.decorate;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Bean;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.UncheckedOverride;
import dev.damask.processor.code.VarargsOverride;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a type marked {@code @Decorate}. */
final class DecorateReader {

  private final Subject subject;
  private final Report report;

  DecorateReader(Subject subject) {
    this.subject = subject;
    this.report = subject.report();
  }

  /** The wrapper, without what was reported as a problem; nothing where there can be none. */
  Optional<DecorateModel> read(DecoratePattern pattern) {
    if (!new Wrappable(subject).check()) {
      return Optional.empty();
    }
    // Decorators are looked at wherever they stand.
    Desk desk =
        Desk.ofSubtype(
            subject, ShapeReader.variables(subject.type(), subject.program()), it -> true);
    UncheckedOverride.allow(desk);
    VarargsOverride.allow(desk);
    Bean bean = new BeanReader(desk).read();
    List<Candidate> candidates = new CandidateReader(desk, bean).read();
    List<WovenMethod> methods = weave(desk, candidates);
    if (candidates.stream().allMatch(it -> it.decorators().isEmpty()) && report.isClean()) {
      report.add(
          DecorateProblem.NothingToDecorate, subject.place(), "Decorate", subject.simpleName());
    }
    Shape shape = new ShapeReader(desk, bean, pattern).read();
    // Without a constructor to call, what extends the class would not compile.
    boolean isWrapper = shape.delegates() || !shape.constructors().isEmpty();
    DecorateModel model = new DecorateModel(shape, methods);
    if (!shape.delegates() && model.hasFields()) {
      new CloneReader(desk).checkNotFinal(report);
    }
    return isWrapper ? Optional.of(model) : Optional.empty();
  }

  private List<WovenMethod> weave(Desk desk, List<Candidate> candidates) {
    Findings findings = new Findings(report);
    List<WovenMethod> methods = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (Stage.of(candidate.signature().returnType()).filter(Stage::isRaw).isPresent()) {
        desk.lint().suppress("unchecked");
      }
      boolean isOwn = candidate.declaring().equals(subject.type());
      methods.add(
          desk.read(
              candidate.declaring(),
              subject.place(),
              its ->
                  weave(
                      candidate,
                      candidates,
                      decorator ->
                          isOwn
                              ? desk.reportingTo(findings.reportOf(decorator, candidate.method()))
                              : its)));
    }
    findings.close();
    if (Invalidation.hasOverloads(methods)) {
      desk.lint().suppress("overloads");
    }
    return methods;
  }

  private WovenMethod weave(
      Candidate candidate, List<Candidate> candidates, Function<Attributes, Desk> desks) {
    List<Weave> weaves = new ArrayList<>();
    for (Attributes decorator : candidate.decorators()) {
      Desk desk = desks.apply(decorator);
      Use use = new Use(decorator, candidate.method(), candidate.signature(), desk, candidates);
      Completion.check(use);
      Optional<Weave> weave =
          Limits.allow(use)
              ? Decorators.weaver(decorator.type(), desk.program())
                  .flatMap(weaver -> weaver.read(use))
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
    return new WovenMethod(candidate.signature(), candidate.stem(), weaves);
  }
}
