package dev.damask.processor.decorate.within;

import dev.damask.processor.decorate.weave.Draft;
import dev.damask.processor.decorate.weave.Drafts;
import dev.damask.processor.decorate.weave.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;

/**
 * What runs within a scope, of which it is not known yet whether it would be opened within itself.
 *
 * @param scope the method that opens the scope
 */
record WithinDraft(Use use, ExecutableElement scope, Within within) implements Draft {

  @Override
  public Optional<Within> resolve(Drafts all) {
    checkCycle(all);
    return Optional.of(within);
  }

  /** Reports a scope that is opened within itself, at the first of the methods that are in it. */
  private void checkCycle(Drafts all) {
    List<ExecutableElement> opened = new ArrayList<>(List.of(use.method()));
    Optional<ExecutableElement> next = Optional.of(scope);
    while (next.isPresent() && !opened.contains(next.get())) {
      opened.add(next.get());
      next = scopeOf(next.get(), all);
    }
    boolean isCycle = next.filter(use.method()::equals).isPresent();
    if (isCycle && first(opened, all).equals(use.method())) {
      opened.add(use.method());
      use.report()
          .add(
              WithinProblem.ScopeCycle,
              use.annotation().place(),
              use.methodName(),
              opened.stream()
                  .map(it -> it.getSimpleName() + "()")
                  .collect(Collectors.joining(" -> ")));
    }
  }

  private static ExecutableElement first(List<ExecutableElement> methods, Drafts all) {
    return all.all().stream()
        .map(it -> it.use().method())
        .filter(methods::contains)
        .findFirst()
        .orElseThrow();
  }

  /** The method that opens the scope which another one runs within. */
  private static Optional<ExecutableElement> scopeOf(ExecutableElement method, Drafts all) {
    return all.all().stream()
        .filter(it -> it.use().method().equals(method))
        .flatMap(it -> it.as(WithinDraft.class).stream())
        .map(WithinDraft::scope)
        .findFirst();
  }
}
