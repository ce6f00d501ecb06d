package dev.damask.processor.validated.property;

import dev.damask.processor.code.Signature;
import java.util.List;
import java.util.Optional;

/**
 * A method that checks a property's new value before it sets it.
 *
 * @param field the field that it sets; otherwise it calls the user's setter
 */
public record Setter(
    Signature signature,
    boolean isOverride,
    String property,
    List<Source> checks,
    Optional<Reading> field) {

  public String parameter() {
    return signature.parameters().get(0).name();
  }
}
