package names;

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
 * Creates every entry of {@link Outer.Root} by its key.
 */
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
final class Outer_RootRegistry {
  private static final Registry<String, Outer.Root, Part> REGISTRY = Registry.byName(Outer.Root.class,
      Part.class, new Entries());

  private Outer_RootRegistry() {
  }

  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  static Outer.Root create(String key) {
    Slot<String, Outer.Root, Part> slot = REGISTRY.get(key);
    return slot.part().create(slot.index());
  }

  /**
   * The entry that has a key, if there is one.
   */
  static Optional<Entry<String, Outer.Root>> find(String key) {
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
  static List<Entry<String, Outer.Root>> entries() {
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
    Outer.Root create(int index);
  }

  /**
   * The entries of this jar.
   */
  @DamaskGenerated
  private static final class Entries implements Part {
    @Override
    public void list(RegistryPart.Listing listing) {
      listing.add("One", 0);
    }

    @Override
    public Class<?> type(int index) {
      return switch (index) {
        case 0 -> Outer.One.class;
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    public Outer.Root create(int index) {
      return switch (index) {
        case 0 -> new Outer.One();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }
  }
}
