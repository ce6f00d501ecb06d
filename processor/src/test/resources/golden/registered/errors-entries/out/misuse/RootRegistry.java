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
import misuse.elsewhere.Near;

/**
 * Creates every entry of {@link Root} by its key.
 */
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
public final class RootRegistry {
  private static final Registry<String, Root, Part> REGISTRY = Registry.byName(Root.class,
      Part.class, new Entries());

  private RootRegistry() {
  }

  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  public static Root create(String key) {
    Slot<String, Root, Part> slot = REGISTRY.get(key);
    return slot.part().create(slot.index());
  }

  /**
   * The entry that has a key, if there is one.
   */
  public static Optional<Entry<String, Root>> find(String key) {
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
  public static List<Entry<String, Root>> entries() {
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
    Root create(int index);
  }

  /**
   * The entries of this jar.
   */
  @DamaskGenerated
  private static final class Entries implements Part {
    @Override
    public void list(RegistryPart.Listing listing) {
      listing.add("Named", 0);
      listing.add("Near", 0);
      listing.add("On", 0);
      listing.add("Shielded", 0);
      listing.add("Taken", 0);
      listing.add("Unchecked", 0);
      listing.add("Unlocked", 0);
      listing.add("Unnamed", 0);
      listing.add("not alone", 0);
      listing.add("Right", 1);
    }

    @Override
    public Class<?> type(int index) {
      return switch (index) {
        case 0 -> Keys.Renamed.class;
        case 1 -> Near.class;
        case 2 -> Quiet.On.class;
        case 3 -> Unreachable.Shielded.class;
        case 4 -> Keys.Free.Taken.class;
        case 5 -> Constructors.Unchecked.class;
        case 6 -> Near.Unlocked.class;
        case 7 -> Several.Unnamed.class;
        case 8 -> Alone.NotAlone.class;
        case 9 -> Attributes.Right.class;
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    public Root create(int index) {
      return switch (index) {
        case 0 -> new Keys.Renamed();
        case 1 -> new Near();
        case 2 -> new Quiet.On();
        case 3 -> new Unreachable.Shielded();
        case 4 -> new Keys.Free.Taken();
        case 5 -> new Constructors.Unchecked();
        case 6 -> new Near.Unlocked();
        case 7 -> new Several.Unnamed();
        case 8 -> new Alone.NotAlone();
        case 9 -> new Attributes.Right();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }
  }
}
