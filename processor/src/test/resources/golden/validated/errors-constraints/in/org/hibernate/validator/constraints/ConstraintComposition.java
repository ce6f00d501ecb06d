package org.hibernate.validator.constraints;

/** A stand-in for the real one. */
public @interface ConstraintComposition {
  CompositionType value() default CompositionType.AND;
}
