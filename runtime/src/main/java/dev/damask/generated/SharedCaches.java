package dev.damask.generated;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The caches of this JVM whose values are shared: one for all wrappers of a class that have the
 * same environment, so that there is one computation for each key. One that no wrapper has is
 * forgotten.
 */
final class SharedCaches {

  private static final ConcurrentMap<Object, Known> KNOWN = new ConcurrentHashMap<>();
  private static final ReferenceQueue<Object> FORGOTTEN = new ReferenceQueue<>();

  private SharedCaches() {}

  private static final class Known extends WeakReference<Object> {

    private final Object key;

    Known(Object key, Object cache) {
      super(cache, FORGOTTEN);
      this.key = key;
    }
  }

  /** The cache there is, or a new one. */
  // One key is always asked for caches of one type.
  @SuppressWarnings("unchecked")
  static <C> C of(Object key, Supplier<C> maker) {
    for (Reference<?> gone = FORGOTTEN.poll(); gone != null; gone = FORGOTTEN.poll()) {
      KNOWN.remove(((Known) gone).key, gone);
    }
    while (true) {
      Known known = KNOWN.get(key);
      @Nullable Object cache = known == null ? null : known.get();
      if (cache != null) {
        return (C) cache;
      }
      if (known != null) {
        KNOWN.remove(key, known);
      }
      C made = maker.get();
      if (KNOWN.putIfAbsent(key, new Known(key, made)) == null) {
        return made;
      }
    }
  }
}
