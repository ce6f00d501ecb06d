package old;

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
 * Creates every entry of {@link Current} by its key.
 */
@SuppressWarnings("deprecation")
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
public final class CurrentRegistry {
  private static final Registry<String, Current, Part> REGISTRY = Registry.byName(Current.class,
      Part.class, new Entries());

  private CurrentRegistry() {
  }

  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  public static Current create(String key) {
    Slot<String, Current, Part> slot = REGISTRY.get(key);
    return slot.part().create(slot.index());
  }

  /**
   * The entry that has a key, if there is one.
   */
  public static Optional<Entry<String, Current>> find(String key) {
    return REGISTRY.find(key);
  }

  /**
   * The keys of all entries, in their order; unmodifiable.
   */
  public static Set<String> keys() {
    return REGISTRY.keys();
  }

  /**
   * All entries, by their order, then by their keys; unmodifiable.
   */
  public static List<Entry<String, Current>> entries() {
    return REGISTRY.entries();
  }

  /**
   * Entries of one jar; implemented by generated code.
   */
  @DamaskGenerated
  public interface Part extends RegistryPart {
    /**
     * Creates a new instance of the entry that has an index.
     */
    Current create(int index);
  }

  /**
   * The entries of this jar.
   */
  @DamaskGenerated
  private static final class Entries implements Part {
    @Override
    public void list(RegistryPart.Listing listing) {
      listing.add("Former", 0);
      listing.add("Partly", 0);
    }

    @Override
    public Class<?> type(int index) {
      return switch (index) {
        case 0 -> Current.Former.class;
        case 1 -> Current.Partly.class;
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    public Current create(int index) {
      return switch (index) {
        case 0 -> new Current.Former();
        case 1 -> new Current.Partly();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }
  }
}
