package dev.damask.processor.core;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What has been found out of types, by what kind of thing that is. */
public final class Memory {

  private final Map<Class<?>, Map<TypeElement, Object>> known = new HashMap<>();

  /** What is known of a type; null where nothing is. */
  public <T> @Nullable T of(TypeElement type, Class<T> kind) {
    @Nullable Map<TypeElement, Object> its = known.get(kind);
    return its == null ? null : kind.cast(its.get(type));
  }

  /** Keeps what has been found out of a type. */
  public void add(TypeElement type, Object fact) {
    Map<TypeElement, Object> its = known.getOrDefault(fact.getClass(), new HashMap<>());
    its.put(type, fact);
    known.put(fact.getClass(), its);
  }
}
