package dev.damask.processor.decorate.weave;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.core.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** The methods that answer for one another, from a method on. */
final class FallbackChain {

  /** By which attribute decorators name what answers. */
  private static final Map<String, String> ATTRIBUTES =
      Map.of("dev.damask.decorate.Retry", "fallback", "dev.damask.decorate.Fallback", "value");

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
        .flatMap(this::fallbacks)
        .findFirst();
  }

  /** What is wrong with the others is reported where they are read. */
  private Stream<ExecutableElement> fallbacks(Candidate candidate) {
    List<ExecutableElement> fallbacks = new ArrayList<>();
    for (Attributes decorator : candidate.decorators()) {
      @Nullable String other = ATTRIBUTES.get(decorator.qualifiedName());
      if (other != null && !decorator.text(other).isEmpty()) {
        Use its =
            Use.of(decorator, candidate, use.desk().reportingTo(new Report()), use.candidates());
        FallbackMethodReader.find(its, other).ifPresent(fallbacks::add);
      }
    }
    return fallbacks.stream();
  }
}
