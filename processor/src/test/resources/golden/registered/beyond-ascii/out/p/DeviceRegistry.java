package p;

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
 * Creates every entry of {@link Device} by its key.
 */
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
public final class DeviceRegistry {
  private static final Registry<String, Device, Part> REGISTRY = Registry.byName(Device.class,
      Part.class, new Entries());

  private DeviceRegistry() {
  }

  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  public static Device create(String key) {
    Slot<String, Device, Part> slot = REGISTRY.get(key);
    return slot.part().create(slot.index());
  }

  /**
   * The entry that has a key, if there is one.
   */
  public static Optional<Entry<String, Device>> find(String key) {
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
  public static List<Entry<String, Device>> entries() {
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
    Device create(int index);
  }

  /**
   * The entries of this jar.
   */
  @DamaskGenerated
  private static final class Entries implements Part {
    @Override
    public void list(RegistryPart.Listing listing) {
      listing.add("Dial", 0);
      listing.add("f\u00fcr\u2028\ud835\udcb3 \\u0041 is not A", 0);
    }

    @Override
    public Class<?> type(int index) {
      return switch (index) {
        case 0 -> Device.Dial.class;
        case 1 -> Device.Key.class;
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    public Device create(int index) {
      return switch (index) {
        case 0 -> new Device.Dial();
        case 1 -> new Device.Key();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }
  }
}
