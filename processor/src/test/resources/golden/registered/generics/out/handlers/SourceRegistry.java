package handlers;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Registry;
import dev.damask.generated.Slot;
import dev.damask.registry.Entry;
import dev.damask.registry.RegistryPart;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Creates every entry of {@link Source} by its key.
 */
@SuppressWarnings({
    "rawtypes",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
final class SourceRegistry {
  private static final Registry<String, Source<?>, Part> REGISTRY = Registry.byName(Source.class,
      Part.class, new Entries());

  private SourceRegistry() {
  }

  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  static <E extends Exception> Source<?> create(String key, List<String> parts, Class<E> kind)
      throws E {
    Slot<String, Source<?>, Part> slot = REGISTRY.get(key);
    return slot.part().create(slot.index(), parts, kind);
  }

  /**
   * The entry that has a key, if there is one.
   */
  static Optional<Entry<String, Source<?>>> find(String key) {
    return REGISTRY.find(key);
  }

  /**
   * The keys of all entries, in their order; unmodifiable.
   */
  static Set<String> keys() {
    return REGISTRY.keys();
  }

  /**
   * All entries, by their order, then by their keys; unmodifiable.
   */
  static List<Entry<String, Source<?>>> entries() {
    return REGISTRY.entries();
  }

  /**
   * Entries of one jar; implemented by generated code.
   */
  @DamaskGenerated
  interface Part extends RegistryPart {
    /**
     * Creates a new instance of the entry that has an index.
     */
    <E extends Exception> Source<?> create(int index, List<String> parts, Class<E> kind) throws E;
  }

  /**
   * The entries of this jar.
   */
  @DamaskGenerated
  private static final class Entries implements Part {
    @Override
    public void list(RegistryPart.Listing listing) {
      listing.add("Fixed", 0);
      listing.add("Joined", 0);
    }

    @Override
    public Class<?> type(int index) {
      return switch (index) {
        case 0 -> Source.Fixed.class;
        case 1 -> Source.Joined.class;
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    public <E extends Exception> Source<?> create(int index, List<String> parts, Class<E> kind)
        throws E {
      return (Source<?>) instance(index, parts, kind);
    }

    /**
     * An Object, lest the JVM loads every entry to see that it is a Source.
     */
    private <E extends Exception> Object instance(int index, List<String> parts, Class<E> kind) {
      switch (index) {
        case 0:
          return new Source.Fixed(parts, kind);
        case 1:
          return new Source.Joined(parts, kind);
        default:
          throw new IndexOutOfBoundsException(index);
      }
    }
  }
}
