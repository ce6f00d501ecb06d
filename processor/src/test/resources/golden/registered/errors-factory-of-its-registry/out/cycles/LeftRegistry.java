package cycles;

import dev.damask.generated.DamaskGenerated;
import dev.damask.registry.Entry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Creates every entry of {@link Left} by its key.
 */
@SuppressWarnings("all")
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
final class LeftRegistry {
  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  static Left create(String key, String name, Class<?> registries) {
    throw new UnsupportedOperationException();
  }

  /**
   * The entry that has a key, if there is one.
   */
  static Optional<Entry<String, Left>> find(String key) {
    throw new UnsupportedOperationException();
  }

  /**
   * The keys of all entries, in their order; unmodifiable.
   */
  static Set<String> keys() {
    throw new UnsupportedOperationException();
  }

  /**
   * All entries, by their order, then by their keys; unmodifiable.
   */
  static List<Entry<String, Left>> entries() {
    throw new UnsupportedOperationException();
  }
}
