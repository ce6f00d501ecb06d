package dev.damask.processor.core;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * A round of a compilation, as index patterns see it.
 *
 * @param report takes what a pattern finds wrong
 * @param annotations the types of all annotations that are present in the round
 * @param analysis what the compiler knows after the last, if it tells
 * @param isInVain whether one was asked for, and nothing came: what is missing now never comes
 */
public record Round(
    Program program,
    Report report,
    Set<? extends TypeElement> annotations,
    RoundEnvironment environment,
    boolean isInVain,
    ExtraRound extra,
    FormerTypes former,
    Optional<Analysis> analysis,
    Output output) {

  /** Asks for another round where the compiler would otherwise have no time left to wait. */
  public void askForAnother(TypeElement onBehalfOf) {
    extra.ask(GeneratedName.of(onBehalfOf, "Registry"), onBehalfOf);
  }

  /** Whether there is none after it; a type written in it would be a warning. */
  public boolean isLast() {
    return environment.processingOver();
  }

  /** Whether a processor has reported an error before it: then it is the last. */
  public boolean hasErrors() {
    return environment.errorRaised();
  }

  /** The types that are new in the round, with those nested in them. */
  public List<TypeElement> types() {
    List<TypeElement> types = new ArrayList<>();
    Deque<TypeElement> next =
        new ArrayDeque<>(ElementFilter.typesIn(environment.getRootElements()));
    while (!next.isEmpty()) {
      TypeElement type = next.remove();
      types.add(type);
      next.addAll(ElementFilter.typesIn(type.getEnclosedElements()));
    }
    return types;
  }
}
