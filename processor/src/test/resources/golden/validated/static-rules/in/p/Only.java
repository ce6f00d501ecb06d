package p;

import dev.damask.Validated;
import dev.damask.validate.Check;

/** Has nothing but the rule. */
@Validated
record Only<T extends Comparable<T>>(T violations, T object) {
  @Check(message = "wrong order")
  static boolean ordered(Comparable<?> violations, Comparable<?> object) {
    return violations != object;
  }
}
