package dev.damask.registry;

/**
 * The entries that one jar brings to a registry; implemented by generated code, and found by {@link
 * java.util.ServiceLoader}.
 *
 * <p>A named module that brings entries to the root of another {@code provides} it.
 */
public interface RegistryPart {

  /** Adds the key and the order of each entry to a listing; loads no entry's class. */
  void list(Listing listing);

  /**
   * The class of an entry.
   *
   * @param index how many entries were listed before it
   * @throws IndexOutOfBoundsException if there is no such entry
   */
  Class<?> type(int index);

  /** Takes down the entries of a part. */
  interface Listing {

    /**
     * Adds an entry.
     *
     * @param key a {@code String}, or a constant of the enum of the registry's keys
     * @param order where the entry stands among all
     */
    void add(Object key, int order);
  }
}
