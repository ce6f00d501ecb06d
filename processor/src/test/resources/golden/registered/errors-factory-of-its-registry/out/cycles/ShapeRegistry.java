package cycles;

import dev.damask.generated.DamaskGenerated;
import dev.damask.registry.Entry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Creates every entry of {@link Shape} by its key.
 */
@SuppressWarnings("all")
@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
public final class ShapeRegistry {
  /**
   * Creates a new instance of the entry that has a key.
   *
   * @throws dev.damask.registry.NoSuchKeyException if there is none
   */
  public static Shape create(String key, Object registry) {
    throw new UnsupportedOperationException();
  }

  /**
   * The entry that has a key, if there is one.
   */
  public static Optional<Entry<String, Shape>> find(String key) {
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
  public static List<Entry<String, Shape>> entries() {
    throw new UnsupportedOperationException();
  }
}
