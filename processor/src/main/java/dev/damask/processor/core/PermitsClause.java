package dev.damask.processor.core;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** The types that the permits clause of a sealed type names, those that do not exist yet too. */
final class PermitsClause {

  private PermitsClause() {}

  /**
   * Whether it names a type; also where the compiler does not tell which of those that do not exist
   * yet it names.
   *
   * @param showsMissing whether the compiler shows them all
   */
  static boolean mayName(TypeElement sealed, String simpleName, boolean showsMissing) {
    boolean isShown =
        sealed.getPermittedSubclasses().stream()
            .map(it -> ((DeclaredType) it).asElement().getSimpleName())
            .anyMatch(it -> it.contentEquals(simpleName));
    return isShown
        || (!showsMissing
            && ofEcj(sealed).filter(it -> !List.of(it).contains(simpleName)).isEmpty());
  }

  /**
   * ecj leaves what does not exist yet out of what it shows, and says nothing of the source; what
   * it has parsed can be had by its own fields alone. Where these change, nothing is known.
   */
  private static Optional<String[]> ofEcj(TypeElement sealed) {
    try {
      @Nullable Object declaration = sealed;
      for (String field : new String[] {"_binding", "scope", "referenceContext"}) {
        if (declaration == null) {
          return Optional.empty();
        }
        declaration = declaration.getClass().getField(field).get(declaration);
      }
      return declaration == null
          ? Optional.empty()
          : Optional.of(
              named(
                  (Object @Nullable [])
                      declaration.getClass().getField("permittedTypes").get(declaration)));
    } catch (ReflectiveOperationException | RuntimeException notEcj) {
      return Optional.empty();
    }
  }

  private static String[] named(Object @Nullable [] references)
      throws ReflectiveOperationException {
    int count = references == null ? 0 : references.length;
    String[] names = new String[count];
    for (int i = 0; references != null && i < count; i++) {
      char[][] name =
          (char[][]) references[i].getClass().getMethod("getTypeName").invoke(references[i]);
      names[i] = new String(name[name.length - 1]);
    }
    return names;
  }
}
