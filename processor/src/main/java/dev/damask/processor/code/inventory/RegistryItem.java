package dev.damask.processor.code.inventory;

import dev.damask.processor.core.Spot;
import java.util.List;
import java.util.Optional;

/**
 * The registry of a root, with the entries of the compilation.
 *
 * @param keys the type of its keys
 * @param isExhaustive whether each of an enum's constants needs an entry
 * @param factory the type whose method has the parameters that entries are created with
 * @param hasServices whether {@code ServiceLoader} finds the entries too
 */
public record RegistryItem(
    String type,
    Spot spot,
    String generated,
    String keys,
    boolean isExhaustive,
    Optional<String> factory,
    boolean hasServices,
    List<Entry> entries) {

  /**
   * A class that a registry creates.
   *
   * @param creates what the registry creates: the type, or its outermost wrapper
   */
  public record Entry(String key, String type, String creates, int order, Spot spot) {}
}
