import dev.damask.generated.DamaskGenerated;
import dev.damask.registry.Entry;
import dev.damask.registry.RegistryPart;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Creates every entry of {@link Registry} by its key.
 */
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
public final class RegistryRegistry {
  private static final dev.damask.generated.Registry<String, Registry, PartOfRegistryRegistry> REGISTRY = dev.damask.generated.Registry.byName(Registry.class,
      PartOfRegistryRegistry.class, new EntriesOfRegistryRegistry());

  private RegistryRegistry() {
  }

  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  public static Registry create(String key) {
    dev.damask.generated.Slot<String, Registry, PartOfRegistryRegistry> slot = REGISTRY.get(key);
    return slot.part().create(slot.index());
  }

  /**
   * The entry that has a key, if there is one.
   */
  public static Optional<Entry<String, Registry>> find(String key) {
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
  public static List<Entry<String, Registry>> entries() {
    return REGISTRY.entries();
  }

  /**
   * Entries of one jar; implemented by generated code.
   */
  @DamaskGenerated
  public interface PartOfRegistryRegistry extends RegistryPart {
    /**
     * Creates a new instance of the entry that has an index.
     */
    Registry create(int index);
  }

  /**
   * The entries of this jar.
   */
  @DamaskGenerated
  private static final class EntriesOfRegistryRegistry implements PartOfRegistryRegistry {
    @Override
    public void list(RegistryPart.Listing listing) {
      listing.add("Entries", 0);
      listing.add("Part", 0);
      listing.add("Slot", 0);
      listing.add("String", 0);
    }

    @Override
    public Class<?> type(int index) {
      return switch (index) {
        case 0 -> Entries.class;
        case 1 -> Part.class;
        case 2 -> Slot.class;
        case 3 -> Registry.String.class;
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    public Registry create(int index) {
      return switch (index) {
        case 0 -> new Entries();
        case 1 -> new Part();
        case 2 -> new Slot();
        case 3 -> new Registry.String();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }
  }
}
