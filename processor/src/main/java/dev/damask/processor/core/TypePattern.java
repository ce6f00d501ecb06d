package dev.damask.processor.core;

import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A pattern that generates one type for one annotated type, from that type alone.
 *
 * @param <M> what is read of a type, by name, and all that is looked at to write
 */
public non-sealed interface TypePattern<M> extends Pattern {

  /** What the generated type's name adds to the user's: {@code Decorated}. */
  String suffix();

  /** Whether the generated type is a subtype of the user's that stands in for it. */
  boolean isWrapper();

  /** Those of several whose types stand in for the user's. */
  static List<TypePattern<?>> wrappers(List<TypePattern<?>> patterns) {
    List<TypePattern<?>> wrappers = new ArrayList<>();
    for (TypePattern<?> pattern : patterns) {
      if (pattern.isWrapper()) {
        wrappers.add(pattern);
      }
    }
    return wrappers;
  }

  /** Whether the wrapper of a type takes an instance of it, whatever its class, to stand in for. */
  default boolean delegates(TypeElement type) {
    return false;
  }

  /** Reads a type, without what was reported as a problem; nothing where there is none to write. */
  Optional<M> read(Subject subject);

  /**
   * Writes what was read, with the same constructors and methods for others to call where the
   * report is not clean.
   *
   * <p>Annotations that mark the code as generated are added by the engine.
   */
  TypeSpec.Builder write(M model);

  /**
   * Something for other sources to name where nothing was read, lest they drown the one problem
   * that there is; it names nothing of the user's but the type itself.
   */
  TypeSpec.Builder skeleton(Subject subject);
}
