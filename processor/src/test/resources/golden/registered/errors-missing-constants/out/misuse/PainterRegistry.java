package misuse;

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
 * Creates every entry of {@link Painter} by its key.
 */
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
final class PainterRegistry {
  private static final Registry<Painter.Color, Painter, Part> REGISTRY = Registry.byConstant(Painter.Color.class, Painter.class,
      Part.class, new Entries());

  private PainterRegistry() {
  }

  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  static Painter create(Painter.Color key) {
    Slot<Painter.Color, Painter, Part> slot = REGISTRY.get(key);
    return slot.part().create(slot.index());
  }

  /**
   * The entry that has a key, if there is one.
   */
  static Optional<Entry<Painter.Color, Painter>> find(Painter.Color key) {
    return REGISTRY.find(key);
  }

  /**
   * The keys of all entries, in their order; unmodifiable.
   */
  static Set<Painter.Color> keys() {
    return REGISTRY.keys();
  }

  /**
   * All entries, by their order, then by their keys; unmodifiable.
   */
  static List<Entry<Painter.Color, Painter>> entries() {
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
    Painter create(int index);
  }

  /**
   * The entries of this jar.
   */
  @DamaskGenerated
  private static final class Entries implements Part {
    @Override
    public void list(RegistryPart.Listing listing) {
      listing.add(Painter.Color.GREEN, 0);
    }

    @Override
    public Class<?> type(int index) {
      return switch (index) {
        case 0 -> Painter.Green.class;
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    public Painter create(int index) {
      return switch (index) {
        case 0 -> new Painter.Green();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }
  }
}
