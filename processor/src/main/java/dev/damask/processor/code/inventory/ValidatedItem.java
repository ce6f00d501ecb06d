package dev.damask.processor.code.inventory;

import dev.damask.processor.core.Spot;
import java.util.List;

/**
 * A type whose objects are checked.
 *
 * @param rules those of the whole object
 */
public record ValidatedItem(
    String type, Spot spot, String generated, List<Property> properties, List<String> rules) {

  /**
   * A property with constraints.
   *
   * @param constraints with all that is not the default: {@code @Size(max = 50)}
   */
  public record Property(String name, String type, Spot spot, List<String> constraints) {}
}
