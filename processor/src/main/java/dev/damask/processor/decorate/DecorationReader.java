package dev.damask.processor.decorate;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Desk;
import dev.damask.processor.decorate.weave.AsyncResult;
import dev.damask.processor.decorate.weave.Body;
import dev.damask.processor.decorate.weave.Candidate;
import dev.damask.processor.decorate.weave.Decoration;
import dev.damask.processor.decorate.weave.DecoratorReader;
import dev.damask.processor.decorate.weave.Draft;
import dev.damask.processor.decorate.weave.Drafted;
import dev.damask.processor.decorate.weave.Drafts;
import dev.damask.processor.decorate.weave.Stack;
import dev.damask.processor.decorate.weave.Use;
import dev.damask.processor.decorate.weave.WovenMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the decorators of a type's methods: first each by itself, then what refers to other
 * methods.
 */
final class DecorationReader {

  /** A method, its decorators where they stand, and what both come to. */
  record Stacked(Candidate candidate, Stack stack, WovenMethod woven) {}

  private final Desk desk;
  private final List<Candidate> candidates;
  private final Findings findings;

  DecorationReader(Desk desk, List<Candidate> candidates) {
    this.desk = desk;
    this.candidates = candidates;
    this.findings = new Findings(desk);
  }

  /** The methods with their decorators, without what was reported as a problem. */
  List<WovenMethod> read() {
    List<WovenMethod> methods = new ArrayList<>();
    for (Stacked stacked : stacks()) {
      methods.add(stacked.woven());
    }
    return methods;
  }

  List<Stacked> stacks() {
    List<List<Drafted>> drafted = new ArrayList<>();
    List<Drafted> together = new ArrayList<>();
    for (Candidate candidate : candidates) {
      List<Drafted> its = drafted(candidate);
      drafted.add(its);
      together.addAll(its);
    }
    Drafts all = new Drafts(together);
    List<Stacked> methods = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      List<Drafted> its = drafted.get(i);
      Stack stack = resolved(its, all);
      stack.check();
      WovenMethod method = woven(candidate, stack.decorations());
      boolean hasRoom = its.isEmpty() || Limits.allowNotes(method, its.get(0).use());
      methods.add(new Stacked(candidate, stack, hasRoom ? method : method.withoutNotes()));
    }
    findings.close();
    return methods;
  }

  private WovenMethod woven(Candidate candidate, List<Decoration> decorations) {
    WovenMethod method =
        new WovenMethod(
            candidate.signature(),
            candidate.stem(),
            decorations,
            candidate.calledBy(),
            Optional.empty());
    return method.isCalledFromInside() && !desk.type().getKind().isInterface()
        ? method.asDeclared(new SuperMethodReader(desk).read(candidate))
        : method;
  }

  /** The first pass over the decorators of a method. */
  private List<Drafted> drafted(Candidate candidate) {
    Optional<AsyncResult> result = AsyncResult.of(candidate.signature().returnType());
    if (result.isPresent() && result.get().isRaw()) {
      desk.lint().suppress("unchecked");
    }
    List<Drafted> drafted = new ArrayList<>();
    for (Attributes decorator : candidate.decorators()) {
      Use use = Use.of(decorator, candidate, findings.desk(decorator, candidate), candidates);
      Completion.check(use);
      Optional<DecoratorReader> reader =
          Limits.allow(use) ? Decorators.reader(decorator.type(), use.program()) : Optional.empty();
      Optional<? extends Draft> draft =
          reader.isPresent() ? reader.get().read(use) : Optional.empty();
      drafted.add(new Drafted(use, draft));
      if (draft.isPresent() && draft.get() instanceof Body) {
        break; // what stands below would decorate nothing
      }
    }
    return drafted;
  }

  /** The second pass. */
  static Stack resolved(List<Drafted> drafted, Drafts all) {
    List<Stack.Standing> resolved = new ArrayList<>();
    for (Drafted it : drafted) {
      Optional<? extends Draft> draft = it.draft();
      Optional<? extends Decoration> decoration =
          draft.isPresent() ? draft.get().resolve(all) : Optional.empty();
      if (decoration.isPresent()) {
        resolved.add(new Stack.Standing(it.use(), decoration.get()));
      }
    }
    return new Stack(resolved);
  }
}
