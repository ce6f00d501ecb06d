package dev.damask.processor.decorate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one decorator of one method adds to a wrapper.
 *
 * @param code the body of the method that decorates
 */
record Piece(
    CodeBlock code, List<FieldSpec> constants, List<StateField> state, List<TypeSpec> types) {

  static Piece of(CodeBlock code) {
    return new Piece(code, List.of(), List.of(), List.of());
  }

  Piece withConstant(FieldSpec constant) {
    return new Piece(code, and(constants, constant), state, types);
  }

  Piece withState(StateField field) {
    return new Piece(code, constants, and(state, field), types);
  }

  Piece withType(TypeSpec type) {
    return new Piece(code, constants, state, and(types, type));
  }

  private static <T> List<T> and(List<T> some, T another) {
    return Stream.concat(some.stream(), Stream.of(another)).toList();
  }
}
