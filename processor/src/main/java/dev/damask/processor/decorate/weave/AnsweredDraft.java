package dev.damask.processor.decorate.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;

/**
 * A decorator that falls back on another method, of which it is not known yet whether others fall
 * back from there on this one.
 *
 * @param attribute which names the other method
 * @param answering the other method
 */
record AnsweredDraft(Use use, String attribute, ExecutableElement answering, Decoration decoration)
    implements Draft {

  /** Methods that answer for one another without an end are one mistake, at the first of them. */
  @Override
  public Optional<Decoration> resolve(Drafts all) {
    List<ExecutableElement> chain = new ArrayList<>();
    if (leadsBack(answering, all, chain)) {
      use.report()
          .add(
              UseProblem.FallbackCycle,
              use.annotation().place(attribute),
              use.methodName(),
              shown(chain));
    }
    return Optional.of(decoration);
  }

  /**
   * Whether methods that stand behind that of the use answer for one another until it is asked
   * again.
   *
   * @param chain those that have been asked on the way; in the end those that lead back
   */
  private boolean leadsBack(ExecutableElement from, Drafts all, List<ExecutableElement> chain) {
    if (from.equals(use.method())) {
      return true;
    }
    if (chain.contains(from) || !standsBehind(from)) {
      return false;
    }
    chain.add(from);
    for (Drafted drafted : all.on(from)) {
      Optional<AnsweredDraft> answered = drafted.as(AnsweredDraft.class);
      if (answered.isPresent() && leadsBack(answered.get().answering, all, chain)) {
        return true;
      }
    }
    chain.remove(from);
    return false;
  }

  private boolean standsBehind(ExecutableElement method) {
    List<ExecutableElement> methods = use.candidates().stream().map(Candidate::method).toList();
    return methods.indexOf(method) > methods.indexOf(use.method());
  }

  // fetch() -> kept() -> fetch()
  private String shown(List<ExecutableElement> chain) {
    String own = use.methodName() + "()";
    return chain.stream()
        .map(it -> it.getSimpleName() + "()")
        .collect(Collectors.joining(" -> ", own + " -> ", " -> " + own));
  }
}
