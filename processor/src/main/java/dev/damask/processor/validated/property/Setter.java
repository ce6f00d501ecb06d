package dev.damask.processor.validated.property;

import dev.damask.processor.code.Signature;
import java.util.List;

/**
 * A method that checks a property's new value before it sets it.
 *
 * @param target what it does once the value is valid
 * @param member the field that it sets
 */
public record Setter(
    Signature signature,
    boolean isOverride,
    String property,
    List<Source> checks,
    Target target,
    String member) {

  /** What a setter does with a valid value. */
  public enum Target {
    /** Calls the user's setter. */
    SUPER,
    /** Sets the field. */
    FIELD
  }

  public String parameter() {
    return signature.parameters().get(0).name();
  }
}
