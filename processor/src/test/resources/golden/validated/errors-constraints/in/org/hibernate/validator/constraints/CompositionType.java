package org.hibernate.validator.constraints;

/** A stand-in for the real one. */
public enum CompositionType {
  OR,
  AND
}
