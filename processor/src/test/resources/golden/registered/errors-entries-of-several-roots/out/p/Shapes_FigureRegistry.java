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
 * Creates every entry of {@link Shapes.Figure} by its key.
 */
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
final class Shapes_FigureRegistry {
  private static final Registry<String, Shapes.Figure, Part> REGISTRY = Registry.byName(Shapes.Figure.class,
      Part.class, new Entries());

  private Shapes_FigureRegistry() {
  }

  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  static Shapes.Figure create(String key) {
    Slot<String, Shapes.Figure, Part> slot = REGISTRY.get(key);
    return slot.part().create(slot.index());
  }

  /**
   * The entry that has a key, if there is one.
   */
  static Optional<Entry<String, Shapes.Figure>> find(String key) {
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
  static List<Entry<String, Shapes.Figure>> entries() {
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
    Shapes.Figure create(int index);
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
        case 0 -> Shapes.Square.class;
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    public Shapes.Figure create(int index) {
      return (Shapes.Figure) instance(index);
    }

    /**
     * An Object, lest the JVM loads every entry to see that it is a Shapes.Figure.
     */
    private Object instance(int index) {
      switch (index) {
        case 0:
          return new Shapes.Square();
        default:
          throw new IndexOutOfBoundsException(index);
      }
    }
  }
}
