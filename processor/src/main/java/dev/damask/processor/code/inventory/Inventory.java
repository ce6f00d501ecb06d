package dev.damask.processor.code.inventory;

import java.util.ArrayList;
import java.util.List;

/** All that Damask has made of a compilation; each list in the order of the types' names. */
public record Inventory(
    List<WovenClass> classes,
    List<RegistryItem> registries,
    List<SingletonItem> singletons,
    List<ValidatedItem> validated,
    List<LeftOut> leftOut) {

  public Inventory() {
    this(
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }
}
