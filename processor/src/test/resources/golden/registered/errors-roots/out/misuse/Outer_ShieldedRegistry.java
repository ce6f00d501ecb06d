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
 * Creates every entry of {@link Outer.Shielded} by its key.
 */
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
final class Outer_ShieldedRegistry {
  private static final Registry<String, Outer.Shielded, Part> REGISTRY = Registry.byName(Outer.Shielded.class,
      Part.class, new Entries());

  private Outer_ShieldedRegistry() {
  }

  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  static Outer.Shielded create(String key) {
    Slot<String, Outer.Shielded, Part> slot = REGISTRY.get(key);
    return slot.part().create(slot.index());
  }

  /**
   * The entry that has a key, if there is one.
   */
  static Optional<Entry<String, Outer.Shielded>> find(String key) {
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
  static List<Entry<String, Outer.Shielded>> entries() {
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
    Outer.Shielded create(int index);
  }

  /**
   * The entries of this jar.
   */
  @DamaskGenerated
  private static final class Entries implements Part {
    @Override
    public void list(RegistryPart.Listing listing) {
      listing.add("Both", 0);
    }

    @Override
    public Class<?> type(int index) {
      return switch (index) {
        case 0 -> Outer.Both.class;
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    public Outer.Shielded create(int index) {
      return switch (index) {
        case 0 -> new Outer.Both();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }
  }
}
