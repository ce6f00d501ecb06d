package dev.damask.processor.validated.rule;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.validated.constraint.Check;
import dev.damask.processor.validated.property.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A rule over properties that needs no object.
 *
 * @param helper the generated method that asks it: {@code checkOrdered}
 * @param object what the object, or null, is called there
 */
public record StaticRule(String helper, List<Argument> arguments, String object, Check check) {

  /**
   * A property that the rule asks for.
   *
   * @param variable what it is called in the helper
   * @param type the type that it has there
   * @param reading how it is read from an object
   */
  public record Argument(String property, String variable, TypeName type, Reading reading) {}

  /** The rule with what its properties are called where there is no object yet. */
  public record Call(StaticRule rule, List<String> variables) {}

  /** A call, if all of its properties are at hand by some names. */
  public Optional<Call> call(Function<Argument, Optional<String>> variables) {
    List<String> found = arguments.stream().map(variables).flatMap(Optional::stream).toList();
    return found.size() == arguments.size() ? Optional.of(new Call(this, found)) : Optional.empty();
  }
}
