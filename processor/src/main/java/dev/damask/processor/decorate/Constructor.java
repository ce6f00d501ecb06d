package dev.damask.processor.decorate;

import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.Signature;
import java.util.Optional;

/**
 * A constructor of the user's class.
 *
 * @param outer the instance that an inner class is created in
 * @param form how an environment gets in
 */
record Constructor(Signature signature, Optional<Parameter> outer, Form form) {

  /** How a constructor's environment gets in. */
  enum Form {
    /** Its last parameter is one. */
    OWN,
    /** Another constructor of the user's has the same parameters and then one. */
    SIBLING,
    /** The wrapper gets a second constructor with one added. */
    ADDED
  }
}
