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
 * Creates every entry of {@link Old} by its key.
 */
@Deprecated
@SuppressWarnings({
    "all",
    "removal"
})
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
public final class OldRegistry {
  private static final Registry<String, Old, Part> REGISTRY = Registry.byName(Old.class, Part.class,
      new Entries());

  private OldRegistry() {
  }

  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  public static Old create(String key) {
    Slot<String, Old, Part> slot = REGISTRY.get(key);
    return slot.part().create(slot.index());
  }

  /**
   * The entry that has a key, if there is one.
   */
  public static Optional<Entry<String, Old>> find(String key) {
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
  public static List<Entry<String, Old>> entries() {
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
    Old create(int index);
  }

  /**
   * The entries of this jar.
   */
  @DamaskGenerated
  private static final class Entries implements Part {
    @Override
    public void list(RegistryPart.Listing listing) {
      listing.add("Doomed", 0);
    }

    @Override
    public Class<?> type(int index) {
      return switch (index) {
        case 0 -> Old.Doomed.class;
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    public Old create(int index) {
      return switch (index) {
        case 0 -> new Old.Doomed();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }
  }
}
