package dev.damask.processor.validated.constraint;

import java.util.Optional;

/** One built-in constraint, or several that differ in little. */
interface Rule {

  /** Reads one use; nothing where that is a problem. */
  Optional<Verdict> read(Use use);
}
