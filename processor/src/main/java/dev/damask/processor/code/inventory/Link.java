package dev.damask.processor.code.inventory;

import java.util.List;
import java.util.Optional;

/**
 * A decorator of a method.
 *
 * @param decorator its name, as in settings: {@code retry}
 * @param annotation the annotation's type
 * @param by the composed annotations that carry it, from the one that is written inwards
 * @param enabled the setting that leaves it out
 * @param keyedBy the parameters by whose values it tells calls apart
 * @param keepsResults whether it is a cache
 * @param accessor the method of the wrapper that gives its state
 */
public record Link(
    String decorator,
    String annotation,
    List<String> by,
    Optional<String> enabled,
    List<Attribute> attributes,
    Optional<List<String>> keyedBy,
    boolean keepsResults,
    Optional<String> accessor) {

  /**
   * An attribute of the annotation.
   *
   * @param value a string, number, boolean, or a list of those
   * @param setting the name by which it can be set at deployment
   */
  public record Attribute(String name, Object value, boolean isDefault, Optional<String> setting) {}
}
