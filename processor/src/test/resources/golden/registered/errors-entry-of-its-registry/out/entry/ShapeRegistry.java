package entry;

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
 * Creates every entry of {@link Shape} by its key.
 */
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
public final class ShapeRegistry {
  private static final Registry<String, Shape, Part> REGISTRY = Registry.byName(Shape.class,
      Part.class, new Entries());

  private ShapeRegistry() {
  }

  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  public static Shape create(String key, String name) {
    Slot<String, Shape, Part> slot = REGISTRY.get(key);
    return slot.part().create(slot.index(), name);
  }

  /**
   * The entry that has a key, if there is one.
   */
  public static Optional<Entry<String, Shape>> find(String key) {
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
  public static List<Entry<String, Shape>> entries() {
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
    Shape create(int index, String name);
  }

  /**
   * The entries of this jar.
   */
  @DamaskGenerated
  private static final class Entries implements Part {
    @Override
    public void list(RegistryPart.Listing listing) {
      listing.add("Square", 0);
    }

    @Override
    public Class<?> type(int index) {
      return switch (index) {
        case 0 -> Shape.Square.class;
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    public Shape create(int index, String name) {
      return switch (index) {
        case 0 -> new Shape.Square(name);
        default -> throw new IndexOutOfBoundsException(index);
      };
    }
  }
}
