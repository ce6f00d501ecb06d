package dev.damask.processor.core;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * A round of a compilation, as index patterns see it.
 *
 * @param annotations the types of all annotations that are present in the round
 */
public record Round(
    Set<? extends TypeElement> annotations,
    RoundEnvironment environment,
    FormerTypes former,
    Output output) {

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
