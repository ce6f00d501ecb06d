package dev.damask.processor.decorate.weave;

import java.util.Optional;

/**
 * What the first pass makes of a decorator on a method: what it is, but for what the second pass
 * finds out about other methods.
 */
public interface Draft {

  /** What it is when all drafts of a type are there; nothing where that is a problem. */
  Optional<? extends Decoration> resolve(Drafts all);
}
