package dev.damask.processor.decorate;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Hierarchy.MethodIn;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;

/** {@code @Within}: runs each call within a scope that a method of the type opens. */
final class WithinWeaver implements Weaver {

  static final String ANNOTATION = "dev.damask.decorate.Within";

  @Override
  public Optional<Weave> read(Use use) {
    ScopeReader reader = new ScopeReader(use);
    Optional<MethodIn> scope = reader.find();
    scope.ifPresent(it -> checkCycle(use, it.method()));
    return scope.map(reader::weave).map(it -> use.isAsync() ? async(it) : it);
  }

  private static Weave async(WithinWeave within) {
    return within.isAsync() ? new AsyncScopeWeave(within) : new AsyncWithinWeave(within);
  }

  /** A scope is not opened within itself because the whole type runs within it. */
  @Override
  public boolean leavesOut(Attributes annotation, ExecutableElement method, Program program) {
    return method.getSimpleName().contentEquals(annotation.text("value"))
        && ScopeReader.isScope(method.getReturnType(), program);
  }

  /** Reports a scope that is opened within itself, at the first of the methods that are in it. */
  private static void checkCycle(Use use, ExecutableElement scope) {
    List<ExecutableElement> opened = new ArrayList<>(List.of(use.method()));
    Optional<ExecutableElement> next = Optional.of(scope);
    while (next.isPresent() && !opened.contains(next.get())) {
      opened.add(next.get());
      next = scopeOf(next.get(), use);
    }
    boolean isCycle = next.filter(use.method()::equals).isPresent();
    if (isCycle && first(opened, use.candidates()).equals(use.method())) {
      opened.add(use.method());
      use.report()
          .add(
              DecorateProblem.ScopeCycle,
              use.annotation().place(),
              use.methodName(),
              opened.stream()
                  .map(it -> it.getSimpleName() + "()")
                  .collect(Collectors.joining(" -> ")));
    }
  }

  private static ExecutableElement first(
      List<ExecutableElement> methods, List<Candidate> candidates) {
    return candidates.stream()
        .map(Candidate::method)
        .filter(methods::contains)
        .findFirst()
        .orElseThrow();
  }

  /** The method that opens the scope which another one runs within. */
  private static Optional<ExecutableElement> scopeOf(ExecutableElement method, Use use) {
    for (Candidate candidate : use.candidates()) {
      for (Attributes decorator : candidate.decorators()) {
        if (candidate.method().equals(method) && decorator.qualifiedName().equals(ANNOTATION)) {
          Use other =
              new Use(
                  decorator, method, candidate.signature(), use.desk().muted(), use.candidates());
          return new ScopeReader(other).find().map(MethodIn::method);
        }
      }
    }
    return Optional.empty();
  }
}
