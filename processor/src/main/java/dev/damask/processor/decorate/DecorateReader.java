package dev.damask.processor.decorate;

import dev.damask.processor.code.Bean;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.ShadowedName;
import dev.damask.processor.code.UncheckedOverride;
import dev.damask.processor.code.VarargsOverride;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Subject;
import dev.damask.processor.decorate.weave.Candidate;
import dev.damask.processor.decorate.weave.Placed;
import dev.damask.processor.decorate.weave.WovenMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    Desk desk = desk(subject);
    if (!ShadowedName.check(desk)) {
      return Optional.empty();
    }
    UncheckedOverride.allow(desk);
    VarargsOverride.allow(desk);
    Bean bean = new BeanReader(desk).read();
    List<Candidate> candidates = new CandidateReader(desk, bean).read();
    List<WovenMethod> methods = weave(desk, candidates);
    boolean isDecorated = false;
    for (Candidate candidate : candidates) {
      isDecorated |= !candidate.decorators().isEmpty();
    }
    if (!isDecorated && report.isClean()) {
      report.add(
          DecorateProblem.NothingToDecorate, subject.place(), "Decorate", subject.simpleName());
    }
    Shape shape = new ShapeReader(desk, bean, pattern).read();
    // Without a constructor or a method to call, the wrapper would not compile.
    boolean isWrapper =
        shape.delegates() ? DelegateCalls.check(desk, candidates) : !shape.constructors().isEmpty();
    DecorateModel model = new DecorateModel(shape, methods);
    if (!shape.delegates() && model.hasFields()) {
      new CloneReader(desk).checkNotFinal(report);
    }
    return isWrapper ? Optional.of(model) : Optional.empty();
  }

  /** Decorators are looked at wherever they stand. */
  static Desk desk(Subject subject) {
    return Desk.ofSubtype(
        subject, ShapeReader.variables(subject.type(), subject.program()), it -> true);
  }

  private List<WovenMethod> weave(Desk desk, List<Candidate> candidates) {
    List<WovenMethod> methods = new DecorationReader(desk, candidates).read();
    List<Placed> placed = new ArrayList<>();
    for (WovenMethod method : methods) {
      placed.addAll(method.placed());
    }
    if (AllJointMethods.of(placed).areOverloaded()) {
      desk.lint().suppress("overloads");
    }
    return methods;
  }
}
