package ahead;

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
 * Creates every entry of {@link Plugin} by its key.
 */
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
public final class PluginRegistry {
  private static final Registry<String, Plugin, Part> REGISTRY = Registry.byName(Plugin.class,
      Part.class, new Entries());

  private PluginRegistry() {
  }

  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  public static Plugin create(String key) {
    Slot<String, Plugin, Part> slot = REGISTRY.get(key);
    return slot.part().create(slot.index());
  }

  /**
   * The entry that has a key, if there is one.
   */
  public static Optional<Entry<String, Plugin>> find(String key) {
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
  public static List<Entry<String, Plugin>> entries() {
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
    Plugin create(int index);
  }

  /**
   * The entries of this jar.
   */
  @DamaskGenerated
  private static final class Entries implements Part {
    @Override
    public void list(RegistryPart.Listing listing) {
    }

    @Override
    public Class<?> type(int index) {
      throw new IndexOutOfBoundsException(index);
    }

    @Override
    public Plugin create(int index) {
      throw new IndexOutOfBoundsException(index);
    }
  }
}
