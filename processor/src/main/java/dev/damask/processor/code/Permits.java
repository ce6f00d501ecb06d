package dev.damask.processor.code;

import dev.damask.processor.core.Subject;

/** Whether a sealed type lets its generated subtype be. */
public final class Permits {

  private Permits() {}

  /** Whether the generated type may be a subtype of the user's, as far as the compiler tells. */
  public static boolean generated(Subject subject) {
    return subject.program().permits(subject.type(), subject.generated());
  }
}
