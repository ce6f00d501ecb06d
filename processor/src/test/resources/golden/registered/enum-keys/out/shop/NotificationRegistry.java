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
 * Creates every entry of {@link Notification} by its key.
 */
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
final class NotificationRegistry {
  private static final Registry<Kind, Notification, Part> REGISTRY = Registry.byConstant(Kind.class, Notification.class,
      Part.class, new Entries());

  private NotificationRegistry() {
  }

  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  static Notification create(Kind key) {
    Slot<Kind, Notification, Part> slot = REGISTRY.get(key);
    return slot.part().create(slot.index());
  }

  /**
   * The entry that has a key, if there is one.
   */
  static Optional<Entry<Kind, Notification>> find(Kind key) {
    return REGISTRY.find(key);
  }

  /**
   * The keys of all entries, in their order; unmodifiable.
   */
  static Set<Kind> keys() {
    return REGISTRY.keys();
  }

  /**
   * All entries, by their order, then by their keys; unmodifiable.
   */
  static List<Entry<Kind, Notification>> entries() {
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
    Notification create(int index);
  }

  /**
   * The entries of this jar.
   */
  @DamaskGenerated
  private static final class Entries implements Part {
    @Override
    public void list(RegistryPart.Listing listing) {
      listing.add(Kind.EMAIL, 0);
      listing.add(Kind.SMS, 0);
    }

    @Override
    public Class<?> type(int index) {
      return switch (index) {
        case 0 -> Notification.Email.class;
        case 1 -> Notification.Sms.class;
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    public Notification create(int index) {
      return (Notification) instance(index);
    }

    /**
     * An Object, lest the JVM loads every entry to see that it is a Notification.
     */
    private Object instance(int index) {
      switch (index) {
        case 0:
          return new Notification.Email();
        case 1:
          return new Notification.Sms();
        default:
          throw new IndexOutOfBoundsException(index);
      }
    }
  }
}
