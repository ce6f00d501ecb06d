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
 * Creates every entry of {@link Discount} by its key.
 */
@SuppressWarnings({
    "rawtypes",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
final class DiscountRegistry {
  private static final Registry<String, Discount, Part> REGISTRY = Registry.byName(Discount.class,
      Part.class, new Entries());

  private DiscountRegistry() {
  }

  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  static Discount create(String key, Integer percent) {
    Slot<String, Discount, Part> slot = REGISTRY.get(key);
    return slot.part().create(slot.index(), percent);
  }

  /**
   * The entry that has a key, if there is one.
   */
  static Optional<Entry<String, Discount>> find(String key) {
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
  static List<Entry<String, Discount>> entries() {
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
    Discount create(int index, Integer percent);
  }

  /**
   * The entries of this jar.
   */
  @DamaskGenerated
  private static final class Entries implements Part {
    @Override
    public void list(RegistryPart.Listing listing) {
      listing.add("Either", 0);
      listing.add("Fixed", 0);
      listing.add("Unchecked", 0);
    }

    @Override
    public Class<?> type(int index) {
      return switch (index) {
        case 0 -> Discount.Either.class;
        case 1 -> Discount.Fixed.class;
        case 2 -> Discount.Unchecked.class;
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    public Discount create(int index, Integer percent) {
      return switch (index) {
        case 0 -> Discount_EitherValidated.check(new Discount.Either(percent));
        case 1 -> Discount_FixedValidated.check(new Discount.Fixed(percent));
        case 2 -> new Discount.Unchecked(percent);
        default -> throw new IndexOutOfBoundsException(index);
      };
    }
  }
}
