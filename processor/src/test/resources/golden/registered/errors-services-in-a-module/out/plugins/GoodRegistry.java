package plugins;

import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Registry;
import dev.damask.generated.Slot;
import dev.damask.registry.Entry;
import dev.damask.registry.RegistryPart;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Creates every entry of {@link Good} by its key.
 */
@SuppressWarnings("exports")
@DamaskGenerated
public final class GoodRegistry {
  private static final Registry<String, Good, Part> REGISTRY = Registry.byName(Good.class,
      Part.class, new Entries());

  private GoodRegistry() {
  }

  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  public static Good create(String key) {
    Slot<String, Good, Part> slot = REGISTRY.get(key);
    return slot.part().create(slot.index());
  }

  /**
   * The entry that has a key, if there is one.
   */
  public static Optional<Entry<String, Good>> find(String key) {
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
  public static List<Entry<String, Good>> entries() {
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
    Good create(int index);
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
        case 0 -> Good.Entry.class;
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    public Good create(int index) {
      return switch (index) {
        case 0 -> new Good.Entry();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }
  }
}
