package dev.damask.processor.code.inventory;

/** Lists what a pattern has made of the types of a compilation. */
public interface Lister {

  /** Adds what it has made to an inventory. */
  void list(Listing listing, Inventory inventory);
}
