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
 * Creates every entry of {@link Attributes.Ordered} by its key.
 */
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
final class Attributes_OrderedRegistry {
  private static final Registry<String, Attributes.Ordered, Part> REGISTRY = Registry.byName(Attributes.Ordered.class,
      Part.class, new Entries());

  private Attributes_OrderedRegistry() {
  }

  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  static Attributes.Ordered create(String key) {
    Slot<String, Attributes.Ordered, Part> slot = REGISTRY.get(key);
    return slot.part().create(slot.index());
  }

  /**
   * The entry that has a key, if there is one.
   */
  static Optional<Entry<String, Attributes.Ordered>> find(String key) {
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
  static List<Entry<String, Attributes.Ordered>> entries() {
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
    Attributes.Ordered create(int index);
  }

  /**
   * The entries of this jar.
   */
  @DamaskGenerated
  private static final class Entries implements Part {
    @Override
    public void list(RegistryPart.Listing listing) {
    }

    @Override
    public Class<?> type(int index) {
      throw new IndexOutOfBoundsException(index);
    }

    @Override
    public Attributes.Ordered create(int index) {
      throw new IndexOutOfBoundsException(index);
    }
  }
}
