package dev.damask.processor.decorate;

import java.util.Optional;

/** Reads one kind of decorator. */
interface Weaver {

  /**
   * Reads a decorator on a method; nothing where a problem was reported or a type does not exist
   * yet.
   */
  Optional<Weave> read(Use use);
}
