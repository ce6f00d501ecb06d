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
 * Creates every entry of {@link Handler} by its key.
 */
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
final class HandlerRegistry {
  private static final Registry<String, Handler<?>, Part> REGISTRY = Registry.byName(Handler.class,
      Part.class, new Entries());

  private HandlerRegistry() {
  }

  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  static Handler<?> create(String key) {
    Slot<String, Handler<?>, Part> slot = REGISTRY.get(key);
    return slot.part().create(slot.index());
  }

  /**
   * The entry that has a key, if there is one.
   */
  static Optional<Entry<String, Handler<?>>> find(String key) {
    return REGISTRY.find(key);
  }

  /**
   * The keys of all entries, in their order; unmodifiable.
   */
  static Set<String> keys() {
    return REGISTRY.keys();
  }

  /**
   * All entries, by their order, then by their keys; unmodifiable.
   */
  static List<Entry<String, Handler<?>>> entries() {
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
    Handler<?> create(int index);
  }

  /**
   * The entries of this jar.
   */
  @DamaskGenerated
  private static final class Entries implements Part {
    @Override
    public void list(RegistryPart.Listing listing) {
      listing.add("Counter", 0);
      listing.add("Prices", 0);
    }

    @Override
    public Class<?> type(int index) {
      return switch (index) {
        case 0 -> Counter.class;
        case 1 -> Prices.class;
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    public Handler<?> create(int index) {
      return switch (index) {
        case 0 -> new CounterDecorated();
        case 1 -> new Prices();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }
  }
}
