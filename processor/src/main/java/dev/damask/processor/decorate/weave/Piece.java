package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one decorator of one method adds to a wrapper.
 *
 * @param code the body of the method that decorates
 * @param usesEnvironment whether the code asks the wrapper for the environment
 * @param guard the field that the code works with, which is null while the superclass constructor
 *     runs
 */
public record Piece(
    CodeBlock code,
    boolean usesEnvironment,
    Optional<String> guard,
    List<FieldSpec> constants,
    List<StateField> state,
    List<TypeSpec> types) {

  public static Piece of(CodeBlock code) {
    return new Piece(code, false, Optional.empty(), List.of(), List.of(), List.of());
  }

  public Piece withEnvironment() {
    return new Piece(code, true, guard, constants, state, types);
  }

  public Piece withConstant(FieldSpec constant) {
    return new Piece(code, usesEnvironment, guard, and(constants, constant), state, types);
  }

  /** With a field that guards, if none does yet. */
  public Piece withState(StateField field) {
    return new Piece(
        code,
        usesEnvironment,
        guard.or(() -> Optional.of(field.name())),
        constants,
        and(state, field),
        types);
  }

  /** With a field that others have, too, and that the code does not work with. */
  public Piece withSharedState(StateField field) {
    return new Piece(code, usesEnvironment, guard, constants, and(state, field), types);
  }

  public Piece withType(TypeSpec type) {
    return new Piece(code, usesEnvironment, guard, constants, state, and(types, type));
  }

  private static <T> List<T> and(List<T> some, T another) {
    return Stream.concat(some.stream(), Stream.of(another)).toList();
  }
}
