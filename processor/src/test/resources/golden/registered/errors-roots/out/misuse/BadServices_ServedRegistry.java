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
 * Creates every entry of {@link BadServices.Served} by its key.
 */
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
final class BadServices_ServedRegistry {
  private static final Registry<String, BadServices.Served, Part> REGISTRY = Registry.byName(BadServices.Served.class,
      Part.class, new Entries());

  private BadServices_ServedRegistry() {
  }

  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  static BadServices.Served create(String key) {
    Slot<String, BadServices.Served, Part> slot = REGISTRY.get(key);
    return slot.part().create(slot.index());
  }

  /**
   * The entry that has a key, if there is one.
   */
  static Optional<Entry<String, BadServices.Served>> find(String key) {
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
  static List<Entry<String, BadServices.Served>> entries() {
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
    BadServices.Served create(int index);
  }

  /**
   * The entries of this jar.
   */
  @DamaskGenerated
  private static final class Entries implements Part {
    @Override
    public void list(RegistryPart.Listing listing) {
      listing.add("Service", 0);
    }

    @Override
    public Class<?> type(int index) {
      return switch (index) {
        case 0 -> BadServices.Served.Service.class;
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    public BadServices.Served create(int index) {
      return switch (index) {
        case 0 -> new BadServices.Served.Service();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }
  }
}
