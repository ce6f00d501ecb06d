package dev.damask.processor.decorate.weave;

import dev.damask.processor.core.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/** The methods that answer for one another by decorators of one kind, from a method on. */
final class FallbackChain {

  private final Use use;
  private final String attribute;

  FallbackChain(Use use, String attribute) {
    this.use = use;
    this.attribute = attribute;
  }

  /**
   * Reports methods that answer for one another without an end, at the first of them.
   *
   * @param fallback the method that answers for that of the use
   */
  void check(ExecutableElement fallback) {
    List<ExecutableElement> chain = new ArrayList<>(List.of(use.method()));
    Optional<ExecutableElement> next = Optional.of(fallback);
    while (next.isPresent() && !chain.contains(next.get())) {
      chain.add(next.get());
      next = fallbackOf(next.get());
    }
    boolean isCycle = next.filter(use.method()::equals).isPresent();
    if (isCycle && first(chain).equals(use.method())) {
      chain.add(use.method());
      use.report()
          .add(
              UseProblem.FallbackCycle,
              use.annotation().place(attribute),
              use.methodName(),
              chain.stream()
                  .map(it -> it.getSimpleName() + "()")
                  .collect(Collectors.joining(" -> ")));
    }
  }

  private ExecutableElement first(List<ExecutableElement> chain) {
    return use.candidates().stream()
        .map(Candidate::method)
        .filter(chain::contains)
        .findFirst()
        .orElseThrow();
  }

  private Optional<ExecutableElement> fallbackOf(ExecutableElement method) {
    return use.candidates().stream()
        .filter(it -> it.method().equals(method))
        .flatMap(this::uses)
        .flatMap(it -> FallbackMethodReader.find(it, attribute).stream())
        .findFirst();
  }

  /** What is wrong with the others is reported where they are read. */
  private Stream<Use> uses(Candidate candidate) {
    return candidate.decorators().stream()
        .filter(it -> it.qualifiedName().equals(use.annotation().qualifiedName()))
        .filter(it -> !it.text(attribute).isEmpty())
        .map(it -> Use.of(it, candidate, use.desk().reportingTo(new Report()), use.candidates()));
  }
}
