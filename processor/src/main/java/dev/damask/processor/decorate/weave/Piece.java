package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one decorator of one method adds to a wrapper.
 *
 * @param code the body of the method that decorates
 * @param usesEnvironment whether the code asks the wrapper for the environment
 * @param guard the field that tells that the decorator is not there
 * @param checks what is to be asked once all fields are set
 */
public record Piece(
    CodeBlock code,
    boolean usesEnvironment,
    Optional<Guard> guard,
    List<FieldSpec> constants,
    List<StateField> state,
    List<Function<Creation, CodeBlock>> checks,
    List<TypeSpec> types) {

  public static Piece of(CodeBlock code) {
    return new Piece(code, false, Optional.empty(), List.of(), List.of(), List.of(), List.of());
  }

  public Piece withEnvironment() {
    return new Piece(code, true, guard, constants, state, checks, types);
  }

  public Piece withConstant(FieldSpec constant) {
    return new Piece(code, usesEnvironment, guard, and(constants, constant), state, checks, types);
  }

  /** With a field that guards, if none does yet. */
  public Piece withState(StateField field) {
    return guardedBy(field, Guard.Kind.STATE);
  }

  /** With a field that guards, and leaves the decorator out where it is null or false. */
  public Piece withSetting(StateField field) {
    boolean isSwitch = field.type().equals(TypeName.BOOLEAN);
    return guardedBy(field, isSwitch ? Guard.Kind.SWITCH : Guard.Kind.SETTING);
  }

  private Piece guardedBy(StateField field, Guard.Kind kind) {
    return new Piece(
        code,
        usesEnvironment,
        guard.isPresent() ? guard : Optional.of(new Guard(field.name(), kind)),
        constants,
        and(state, field),
        checks,
        types);
  }

  /** With a field that does not guard. */
  public Piece withField(StateField field) {
    return new Piece(code, usesEnvironment, guard, constants, and(state, field), checks, types);
  }

  public Piece withCheck(Function<Creation, CodeBlock> check) {
    return new Piece(code, usesEnvironment, guard, constants, state, and(checks, check), types);
  }

  public Piece withType(TypeSpec type) {
    return new Piece(code, usesEnvironment, guard, constants, state, checks, and(types, type));
  }

  private static <T> List<T> and(List<T> some, T another) {
    return Stream.concat(some.stream(), Stream.of(another)).toList();
  }
}
