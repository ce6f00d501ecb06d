package shop;

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
 * Creates every entry of {@link Notice} by its key.
 */
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
final class NoticeRegistry {
  private static final Registry<Notice.Kind, Notice, Part> REGISTRY = Registry.byConstant(Notice.Kind.class, Notice.class,
      Part.class, new Entries());

  private NoticeRegistry() {
  }

  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  static Notice create(Notice.Kind key) {
    Slot<Notice.Kind, Notice, Part> slot = REGISTRY.get(key);
    return slot.part().create(slot.index());
  }

  /**
   * The entry that has a key, if there is one.
   */
  static Optional<Entry<Notice.Kind, Notice>> find(Notice.Kind key) {
    return REGISTRY.find(key);
  }

  /**
   * The keys of all entries, in their order; unmodifiable.
   */
  static Set<Notice.Kind> keys() {
    return REGISTRY.keys();
  }

  /**
   * All entries, by their order, then by their keys; unmodifiable.
   */
  static List<Entry<Notice.Kind, Notice>> entries() {
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
    Notice create(int index);
  }

  /**
   * The entries of this jar.
   */
  @DamaskGenerated
  private static final class Entries implements Part {
    @Override
    public void list(RegistryPart.Listing listing) {
      listing.add(Notice.Kind.EMAIL, 0);
      listing.add(Notice.Kind.FAX, 0);
      listing.add(Notice.Kind.TELEX, 0);
    }

    @Override
    public Class<?> type(int index) {
      return switch (index) {
        case 0 -> Notice.Email.class;
        case 1 -> Notice.Fax.class;
        case 2 -> Notice.Telex.class;
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    public Notice create(int index) {
      return switch (index) {
        case 0 -> new Notice.Email();
        case 1 -> new Notice.Fax();
        case 2 -> new Notice.Telex();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }
  }
}
