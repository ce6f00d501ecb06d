package served;

import dev.damask.generated.DamaskGenerated;
import dev.damask.registry.Entry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Creates every entry of {@link Plugin} by its key.
 */
@SuppressWarnings("all")
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
public final class PluginRegistry {
  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  public static Plugin create(String key) {
    throw new UnsupportedOperationException();
  }

  /**
   * The entry that has a key, if there is one.
   */
  public static Optional<Entry<String, Plugin>> find(String key) {
    throw new UnsupportedOperationException();
  }

  /**
   * The keys of all entries, in their order; unmodifiable.
   */
  public static Set<String> keys() {
    throw new UnsupportedOperationException();
  }

  /**
   * All entries, by their order, then by their keys; unmodifiable.
   */
  public static List<Entry<String, Plugin>> entries() {
    throw new UnsupportedOperationException();
  }
}
