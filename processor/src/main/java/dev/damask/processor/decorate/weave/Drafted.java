package dev.damask.processor.decorate.weave;

import java.util.Optional;

/**
 * A decorator on a method after the first pass.
 *
 * @param draft nothing where a problem was reported or a type does not exist yet
 */
public record Drafted(Use use, Optional<? extends Draft> draft) {

  /** What was made of it, if that is of a kind. */
  public <D extends Draft> Optional<D> as(Class<D> kind) {
    return draft.isPresent() && kind.isInstance(draft.get())
        ? Optional.of(kind.cast(draft.get()))
        : Optional.empty();
  }
}
