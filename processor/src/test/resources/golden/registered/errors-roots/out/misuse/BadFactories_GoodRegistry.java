package misuse;

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
 * Creates every entry of {@link BadFactories.Good} by its key.
 */
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
final class BadFactories_GoodRegistry {
  private static final Registry<String, BadFactories.Good, Part> REGISTRY = Registry.byName(BadFactories.Good.class,
      Part.class, new Entries());

  private BadFactories_GoodRegistry() {
  }

  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  static BadFactories.Good create(String key, String name) {
    Slot<String, BadFactories.Good, Part> slot = REGISTRY.get(key);
    return slot.part().create(slot.index(), name);
  }

  /**
   * The entry that has a key, if there is one.
   */
  static Optional<Entry<String, BadFactories.Good>> find(String key) {
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
  static List<Entry<String, BadFactories.Good>> entries() {
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
    BadFactories.Good create(int index, String name);
  }

  /**
   * The entries of this jar.
   */
  @DamaskGenerated
  private static final class Entries implements Part {
    @Override
    public void list(RegistryPart.Listing listing) {
      listing.add("Entry", 0);
    }

    @Override
    public Class<?> type(int index) {
      return switch (index) {
        case 0 -> BadFactories.Good.Entry.class;
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    public BadFactories.Good create(int index, String name) {
      return switch (index) {
        case 0 -> new BadFactories.Good.Entry(name);
        default -> throw new IndexOutOfBoundsException(index);
      };
    }
  }
}
