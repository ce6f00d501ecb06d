package dev.damask.processor.core;

import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** A pattern that looks at a whole compilation. */
public non-sealed interface IndexPattern extends Pattern {

  /**
   * Looks at one round.
   *
   * @param annotations the types of all annotations that are present in the round
   */
  void round(
      Set<? extends TypeElement> annotations,
      RoundEnvironment round,
      Program program,
      Report report);
}
