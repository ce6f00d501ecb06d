package dev.damask.processor.core;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Settles which of the two processors claims Damask's annotations, which else would be a lint
 * warning.
 *
 * <p>Once all annotations are claimed a compiler calls no further processor, so it must be the one
 * that comes second; the user may have listed them in either order.
 */
public final class Claims {

  /** The rounds that one of the processors has seen. */
  private static final Set<RoundEnvironment> SEEN =
      Collections.newSetFromMap(Collections.synchronizedMap(new WeakHashMap<>()));

  private Claims() {}

  /** Whether a processor for Damask's annotations alone claims them. */
  public static boolean ofOwn(RoundEnvironment round) {
    return !SEEN.add(round);
  }

  /**
   * Whether a processor for all annotations claims those that are present: only if no others are.
   */
  public static boolean ofAll(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (SEEN.add(round)) {
      return false;
    }
    for (TypeElement annotation : annotations) {
      if (!isOwn(annotation.getQualifiedName().toString())) {
        return false;
      }
    }
    return true;
  }

  /** Those that generated types carry are ours, too. */
  private static boolean isOwn(String name) {
    return name.startsWith("dev.damask.")
        || name.startsWith("java.lang.")
        || name.equals("javax.annotation.processing.Generated");
  }
}
