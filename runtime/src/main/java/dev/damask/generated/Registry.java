package dev.damask.generated;

import dev.damask.registry.DuplicateKeyException;
import dev.damask.registry.Entry;
import dev.damask.registry.NoSuchKeyException;
import dev.damask.registry.RegistryPart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one root: its own jar's and those of others, which are looked for at the first
 * use.
 *
 * <p>Safe for use by several threads. Two that come first both look, and find the same.
 *
 * @param <K> the keys' type
 * @param <T> the root
 * @param <P> what creates entries of the root
 */
public final class Registry<K extends Comparable<K>, T, P extends RegistryPart> {

  /** All entries, once they are known. */
  private record Index<K extends Comparable<K>, T, P extends RegistryPart>(
      Map<K, Slot<K, T, P>> slots, Set<K> keys, List<Entry<K, T>> entries) {}

  private final Class<?> root;
  private final Class<K> keyType;
  private final Class<P> partType;
  private final P own;
  private volatile @Nullable Index<K, T, P> index;

  private Registry(Class<?> root, Class<K> keyType, Class<P> partType, P own) {
    this.root = root;
    this.keyType = keyType;
    this.partType = partType;
    this.own = own;
  }

  /**
   * A registry whose keys are strings.
   *
   * @param partType what the parts of other jars implement, too
   * @param own the entries of the root's own jar
   */
  public static <T, P extends RegistryPart> Registry<String, T, P> byName(
      Class<?> root, Class<P> partType, P own) {
    return new Registry<>(root, String.class, partType, own);
  }

  /** A registry whose keys are the constants of an enum. */
  public static <K extends Enum<K>, T, P extends RegistryPart> Registry<K, T, P> byConstant(
      Class<K> keyType, Class<?> root, Class<P> partType, P own) {
    return new Registry<>(root, keyType, partType, own);
  }

  /**
   * The entry of a key.
   *
   * @throws NoSuchKeyException if there is none
   */
  public Slot<K, T, P> get(K key) {
    Index<K, T, P> all = index();
    Slot<K, T, P> slot = all.slots.get(Objects.requireNonNull(key, "key"));
    if (slot == null) {
      throw new NoSuchKeyException(root.getSimpleName(), key, all.keys);
    }
    return slot;
  }

  /** The entry of a key, if there is one. */
  public Optional<Entry<K, T>> find(K key) {
    return Optional.ofNullable(index().slots.get(Objects.requireNonNull(key, "key")));
  }

  /** The keys of all entries, in the order of these; unmodifiable. */
  public Set<K> keys() {
    return index().keys;
  }

  /** All entries, by order and then by key; unmodifiable. */
  public List<Entry<K, T>> entries() {
    return index().entries;
  }

  private Index<K, T, P> index() {
    Index<K, T, P> known = index;
    if (known == null) {
      known = read();
      index = known;
    }
    return known;
  }

  // Without lambdas: the first one of a JVM takes longer than all the rest.
  private Index<K, T, P> read() {
    Slots slots = new Slots();
    slots.addAll(own);
    for (RegistryPart part : ServiceLoader.load(RegistryPart.class, partType.getClassLoader())) {
      if (partType.isInstance(part)) {
        slots.addAll(partType.cast(part));
      }
    }
    return slots.index();
  }

  /** Collects the entries of all parts. */
  private final class Slots implements RegistryPart.Listing {

    private final Map<K, Slot<K, T, P>> byKey = newMap();
    private final List<Slot<K, T, P>> sorted = new ArrayList<>();
    private P part = own;
    private int count;

    void addAll(P next) {
      part = next;
      count = 0;
      next.list(this);
    }

    @Override
    public void add(Object key, int order) {
      Slot<K, T, P> slot = new Slot<>(keyType.cast(key), order, part, count++);
      Slot<K, T, P> other = byKey.put(slot.key(), slot);
      if (other != null) {
        throw new DuplicateKeyException(root.getName(), key, other.type(), slot.type());
      }
      sorted.add(slot);
    }

    Index<K, T, P> index() {
      Collections.sort(sorted);
      Set<K> keys = new LinkedHashSet<>();
      for (Slot<K, T, P> slot : sorted) {
        keys.add(slot.key());
      }
      return new Index<>(byKey, Collections.unmodifiableSet(keys), List.copyOf(sorted));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // what an enum's constants are keys of
    private Map<K, Slot<K, T, P>> newMap() {
      return keyType.isEnum() ? (Map) new EnumMap(keyType) : new HashMap<>();
    }
  }
}
