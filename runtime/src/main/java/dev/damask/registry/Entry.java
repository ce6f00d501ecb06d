package dev.damask.registry;

/**
 * A class that a registry can create.
 *
 * <p>Immutable. Equal only to itself.
 *
 * @param <K> {@code String}, or the enum of the registry's keys
 * @param <T> the root of the registry
 */
public interface Entry<K, T> {

  /** The key, which no other entry of the registry has. */
  K key();

  /**
   * The class itself, even where its instances are created by way of a generated subclass. Loads
   * it, without initializing it; nothing else that a registry tells about its entries does.
   *
   * @throws LinkageError if the class cannot be loaded
   */
  Class<? extends T> type();

  /** Where the entry stands among all: by ascending order, then by key. */
  int order();
}
