package dev.damask.processor.validated.form;

import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.Signature;
import dev.damask.processor.validated.property.Source;
import dev.damask.processor.validated.rule.StaticRule;
import java.util.ArrayList;
import java.util.List;

/**
 * A constructor of a generated subtype.
 *
 * @param signature the constructor that it calls
 * @param stored the further parameters that it stores itself, in the order of the properties that
 *     are stored
 * @param before what is checked of its arguments before the other constructor runs
 * @param after what can be checked only once that has run
 * @param rulesBefore the rules that are asked of its arguments then
 * @param rulesAfter the rules over properties that are asked of the object
 * @param checksRules whether the rules and what is derived from the properties are checked at the
 *     end
 */
public record BeanConstructor(
    Signature signature,
    List<Parameter> stored,
    List<ArgumentCheck> before,
    List<Source> after,
    List<StaticRule.Call> rulesBefore,
    List<StaticRule> rulesAfter,
    boolean checksRules) {

  /** Whether anything is checked before the other constructor runs. */
  public boolean checksArguments() {
    return !before.isEmpty() || !rulesBefore.isEmpty();
  }

  /** All parameters. */
  public List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>(signature.parameters());
    all.addAll(stored);
    return all;
  }
}
