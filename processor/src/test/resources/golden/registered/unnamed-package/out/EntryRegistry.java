import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Registry;
import dev.damask.generated.Slot;
import dev.damask.registry.RegistryPart;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Creates every entry of {@link Entry} by its key.
 */
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
final class EntryRegistry {
  private static final Registry<Entry.Optional, Entry, PartOfEntryRegistry> REGISTRY = Registry.byConstant(Entry.Optional.class, Entry.class,
      PartOfEntryRegistry.class, new EntriesOfEntryRegistry());

  private EntryRegistry() {
  }

  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  static Entry create(Entry.Optional key) {
    Slot<Entry.Optional, Entry, PartOfEntryRegistry> slot = REGISTRY.get(key);
    return slot.part().create(slot.index());
  }

  /**
   * The entry that has a key, if there is one.
   */
  static Optional<dev.damask.registry.Entry<Entry.Optional, Entry>> find(Entry.Optional key) {
    return REGISTRY.find(key);
  }

  /**
   * The keys of all entries, in their order; unmodifiable.
   */
  static Set<Entry.Optional> keys() {
    return REGISTRY.keys();
  }

  /**
   * All entries, by their order, then by their keys; unmodifiable.
   */
  static List<dev.damask.registry.Entry<Entry.Optional, Entry>> entries() {
    return REGISTRY.entries();
  }

  /**
   * Entries of one jar; implemented by generated code.
   */
  @DamaskGenerated
  interface PartOfEntryRegistry extends RegistryPart {
    /**
     * Creates a new instance of the entry that has an index.
     */
    Entry create(int index);
  }

  /**
   * The entries of this jar.
   */
  @DamaskGenerated
  private static final class EntriesOfEntryRegistry implements PartOfEntryRegistry {
    @Override
    public void list(RegistryPart.Listing listing) {
      listing.add(Entry.Optional.LIST, 0);
    }

    @Override
    public Class<?> type(int index) {
      return switch (index) {
        case 0 -> Entry.List.class;
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    public Entry create(int index) {
      return (Entry) instance(index);
    }

    /**
     * An Object, lest the JVM loads every entry to see that it is a Entry.
     */
    private Object instance(int index) {
      switch (index) {
        case 0:
          return new Entry.List();
        default:
          throw new IndexOutOfBoundsException(index);
      }
    }
  }
}
