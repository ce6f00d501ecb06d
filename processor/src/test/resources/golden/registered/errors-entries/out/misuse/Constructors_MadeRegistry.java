package misuse;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Registry;
import dev.damask.generated.Slot;
import dev.damask.registry.Entry;
import dev.damask.registry.RegistryPart;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Creates every entry of {@link Constructors.Made} by its key.
 */
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
final class Constructors_MadeRegistry {
  private static final Registry<String, Constructors.Made, Part> REGISTRY = Registry.byName(Constructors.Made.class,
      Part.class, new Entries());

  private Constructors_MadeRegistry() {
  }

  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  static Constructors.Made create(String key, String name, Integer number) throws IOException {
    Slot<String, Constructors.Made, Part> slot = REGISTRY.get(key);
    return slot.part().create(slot.index(), name, number);
  }

  /**
   * The entry that has a key, if there is one.
   */
  static Optional<Entry<String, Constructors.Made>> find(String key) {
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
  static List<Entry<String, Constructors.Made>> entries() {
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
    Constructors.Made create(int index, String name, Integer number) throws IOException;
  }

  /**
   * The entries of this jar.
   */
  @DamaskGenerated
  private static final class Entries implements Part {
    @Override
    public void list(RegistryPart.Listing listing) {
      listing.add("Specific", 0);
    }

    @Override
    public Class<?> type(int index) {
      return switch (index) {
        case 0 -> Constructors.Specific.class;
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    public Constructors.Made create(int index, String name, Integer number) throws IOException {
      return switch (index) {
        case 0 -> new Constructors.Specific(name, number);
        default -> throw new IndexOutOfBoundsException(index);
      };
    }
  }
}
