package dev.damask.processor.code.inventory;

import dev.damask.processor.core.Spot;
import java.util.List;

/**
 * The registry of a root, with the entries of the compilation.
 *
 * @param keys the type of its keys
 */
public record RegistryItem(
    String type, Spot spot, String generated, String keys, List<Entry> entries) {

  /**
   * A class that a registry creates.
   *
   * @param creates what the registry creates: the type, or its outermost wrapper
   */
  public record Entry(String key, String type, String creates, int order, Spot spot) {}
}
