package dev.damask.processor.decorate.weave;

import javax.lang.model.element.ExecutableElement;

/**
 * A method that answers for another one: itself, and what generated code has to know of it.
 *
 * @param attribute by which the decorator names it
 */
public record Answer(Use use, String attribute, ExecutableElement method, FallbackMethod fallback) {

  /** The first pass's result for the decorator that it answers by. */
  public Draft draft(Decoration decoration) {
    return new AnsweredDraft(use, attribute, method, decoration);
  }
}
