package misuse;

import dev.damask.generated.DamaskGenerated;
import dev.damask.registry.Entry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Creates every entry of {@link BadFactories.OfObject} by its key.
 */
@SuppressWarnings("all")
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
final class BadFactories_OfObjectRegistry {
  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  static BadFactories.OfObject create(String key) {
    throw new UnsupportedOperationException();
  }

  /**
   * The entry that has a key, if there is one.
   */
  static Optional<Entry<String, BadFactories.OfObject>> find(String key) {
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
  static List<Entry<String, BadFactories.OfObject>> entries() {
    throw new UnsupportedOperationException();
  }
}
