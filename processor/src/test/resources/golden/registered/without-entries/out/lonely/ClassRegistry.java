package lonely;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Registry;
import dev.damask.generated.Slot;
import dev.damask.registry.Entry;
import dev.damask.registry.RegistryPart;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.annotation.processing.Generated;

/**
 * Creates every entry of {@link Class} by its key.
 */
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
final class ClassRegistry {
  private static final Registry<TimeUnit, Class, Part> REGISTRY = Registry.byConstant(TimeUnit.class, Class.class,
      Part.class, new Entries());

  private ClassRegistry() {
  }

  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  static Class create(TimeUnit key) {
    Slot<TimeUnit, Class, Part> slot = REGISTRY.get(key);
    return slot.part().create(slot.index());
  }

  /**
   * The entry that has a key, if there is one.
   */
  static Optional<Entry<TimeUnit, Class>> find(TimeUnit key) {
    return REGISTRY.find(key);
  }

  /**
   * The keys of all entries, in their order; unmodifiable.
   */
  static Set<TimeUnit> keys() {
    return REGISTRY.keys();
  }

  /**
   * All entries, by their order, then by their keys; unmodifiable.
   */
  static List<Entry<TimeUnit, Class>> entries() {
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
    Class create(int index);
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
    public java.lang.Class<?> type(int index) {
      throw new IndexOutOfBoundsException(index);
    }

    @Override
    public Class create(int index) {
      throw new IndexOutOfBoundsException(index);
    }
  }
}
