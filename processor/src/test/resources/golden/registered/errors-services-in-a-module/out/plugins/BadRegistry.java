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
 * Creates every entry of {@link Bad} by its key.
 */
@SuppressWarnings("exports")
@DamaskGenerated
public final class BadRegistry {
  private static final Registry<String, Bad, Part> REGISTRY = Registry.byName(Bad.class, Part.class,
      new Entries());

  private BadRegistry() {
  }

  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  public static Bad create(String key) {
    Slot<String, Bad, Part> slot = REGISTRY.get(key);
    return slot.part().create(slot.index());
  }

  /**
   * The entry that has a key, if there is one.
   */
  public static Optional<Entry<String, Bad>> find(String key) {
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
  public static List<Entry<String, Bad>> entries() {
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
    Bad create(int index);
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
        case 0 -> Bad.Entry.class;
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    public Bad create(int index) {
      return switch (index) {
        case 0 -> new Bad.Entry();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }
  }
}
