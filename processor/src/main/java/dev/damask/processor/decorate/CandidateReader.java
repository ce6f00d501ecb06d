package dev.damask.processor.decorate;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Bean;
import dev.damask.processor.code.BeanAnnotations;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Hierarchy.Ancestor;
import dev.damask.processor.code.Hierarchy.MethodIn;
import dev.damask.processor.code.Inherited;
import dev.damask.processor.code.KotlinTypes;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.ObjectMethods;
import dev.damask.processor.code.Signature;
import dev.damask.processor.core.Deprecation;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.decorate.weave.Candidate;
import dev.damask.processor.decorate.weave.Equivalence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Finds the methods that a wrapper overrides, and the decorators of each. */
final class CandidateReader {

  private final Desk desk;
  private final Program program;
  private final Report report;
  private final boolean delegates;
  private final Bean bean;
  private final Together together;
  private final Names stems = new Names(List.of());
  private final List<Candidate> candidates = new ArrayList<>();

  CandidateReader(Desk desk, Bean bean) {
    this.desk = desk;
    this.bean = bean;
    this.program = desk.program();
    this.report = desk.report();
    this.together = new Together(program, report);
    this.delegates = desk.type().getKind().isInterface();
  }

  /** The type's own methods in source order, then the inherited ones, nearest first. */
  List<Candidate> read() {
    for (Ancestor ancestor : desk.hierarchy().ancestors()) {
      List<Attributes> ofType = Decorators.on(ancestor.type(), program);
      if (ancestor.type().equals(desk.type())) {
        readOwn(ancestor, together.check(desk.type(), ofType));
      } else {
        readInherited(ancestor, ofType);
      }
    }
    return candidates;
  }

  private void readOwn(Ancestor own, List<Attributes> ofType) {
    MethodRules rules = new MethodRules(desk.type(), ofType, desk);
    Set<Attributes> effective = new HashSet<>();
    for (ExecutableElement method : program.members().methods(own.type())) {
      if (KotlinTypes.isOverload(method, program)) {
        // It calls the method that it leaves parameters of out, which has the same decorators.
        continue;
      }
      List<Attributes> ofMethod = Decorators.on(method, program);
      rules.checkUndecorated(method, ofMethod);
      if (rules.isOverridable(method, ofMethod)) {
        List<Attributes> decorators = rules.apply(method, together.check(method, ofMethod));
        for (Attributes decorator : decorators) {
          effective.add(decorator.written());
        }
        Optional<Candidate> candidate = read(method, own, decorators);
        if (candidate.isPresent()) {
          candidates.add(candidate.get());
        }
      }
    }
    for (Attributes decorator : ofType) {
      if (!effective.contains(decorator.written())) {
        report.add(
            DecorateProblem.NothingToDecorate,
            decorator.place(),
            decorator.written().simpleName(),
            desk.type().getSimpleName());
      }
    }
  }

  private void readInherited(Ancestor ancestor, List<Attributes> ofType) {
    MethodRules rules = new MethodRules(ancestor.type(), ofType, desk.muted());
    List<Candidate> inherited = new ArrayList<>();
    for (ExecutableElement method : ancestor.methods()) {
      List<Attributes> ofMethod = Decorators.on(method, program);
      boolean mayMatter = repeats(method) || !ofType.isEmpty() || !ofMethod.isEmpty();
      if (mayMatter
          && rules.isInherited(method, delegates)
          && !desk.hierarchy().isOverridden(method, ancestor)) {
        read(method, ancestor, rules.apply(method, ofMethod)).ifPresent(inherited::add);
      } else if (!ofMethod.isEmpty()) {
        noteUnreached(method, ancestor);
      }
    }
    if (inherited.size() > 1) {
      inherited.sort(CandidateReader::compare);
    }
    for (Candidate candidate : inherited) {
      addOrJoin(candidate);
    }
  }

  /** Members of class files come in no order that compilers agree on. */
  private static int compare(Candidate one, Candidate other) {
    int byName = one.signature().name().compareTo(other.signature().name());
    return byName == 0
        ? one.signature()
            .parameters()
            .toString()
            .compareTo(other.signature().parameters().toString())
        : byName;
  }

  /** Two interfaces may ask for the same method. */
  private void addOrJoin(Candidate added) {
    for (int i = 0; delegates && i < candidates.size(); i++) {
      Candidate present = candidates.get(i);
      if (desk.hierarchy().areOneMethod(present.method(), added.method())) {
        candidates.set(i, join(present, added));
        return;
      }
    }
    candidates.add(added);
  }

  /** Of two methods that are declared otherwise, and only seen here are one, Java calls neither. */
  private Candidate join(Candidate present, Candidate added) {
    Candidate joined = Equivalence.join(present, added, desk);
    boolean isAmbiguous =
        present.calledBy().isPresent()
            || !Equivalence.areDeclaredAlike(present.method(), added.method(), desk);
    if (!isAmbiguous) {
      return joined;
    }
    desk.lint().suppressAll(); // ecj finds the cast unnecessary, some versions only
    return joined.calledBy(
        desk.names().of(Inherited.supertype(joined.declaring(), desk.type(), program)));
  }

  private Optional<Candidate> read(
      ExecutableElement method, Ancestor in, List<Attributes> decorators) {
    if (decorators.isEmpty() && (!repeats(method) || ObjectMethods.contain(method))) {
      if (delegates) {
        // What the wrapper has of Object overrides it all the same.
        desk.lint().suppress(Deprecation.of(method, program.elements()));
      }
      return Optional.empty();
    }
    Optional<Signature> signature =
        desk.signatures().readToCall(method, in.names(), place(method, in, decorators));
    if (signature.isEmpty()) {
      return Optional.empty();
    }
    String name = signature.get().name();
    String stem = decorators.isEmpty() ? name : stems.fresh(name);
    return Optional.of(new Candidate(method, signature.get(), stem, decorators));
  }

  /** In its own package, and in the wrapper of its own class, such a method is decorated. */
  private void noteUnreached(ExecutableElement method, Ancestor in) {
    Optional<String> why = desk.reach().whyHidden(new MethodIn(method, in));
    if (why.isPresent() && !method.getModifiers().contains(Modifier.FINAL)) {
      desk.reportHere(
          DecorateProblem.UnreachedMethod,
          method.getSimpleName(),
          in.type().getSimpleName(),
          desk.type().getSimpleName(),
          why.get());
    }
  }

  /** Whether the wrapper has a method even without decorators. */
  private boolean repeats(ExecutableElement method) {
    return delegates || (bean.isBean() && BeanAnnotations.isProducer(method));
  }

  private Place place(ExecutableElement method, Ancestor in, List<Attributes> decorators) {
    for (Attributes decorator : decorators) {
      if (decorator.place().element().equals(method)) {
        return desk.place(in, decorator.place());
      }
    }
    return desk.place(in, Place.of(method));
  }
}
