package dev.damask.processor.validated.constraint;

import java.util.Map;
import java.util.Optional;

/** The constraints of {@code jakarta.validation.constraints}. */
final class BuiltIns {

  static final String PACKAGE = "jakarta.validation.constraints.";

  private static final Rule BOUND = new BoundRule();

  private static final Map<String, Rule> RULES =
      Map.ofEntries(
          Map.entry("AssertFalse", new TruthRule(false)),
          Map.entry("AssertTrue", new TruthRule(true)),
          Map.entry("DecimalMax", BOUND),
          Map.entry("DecimalMin", BOUND),
          Map.entry("Digits", new DigitsRule()),
          Map.entry("Email", new EmailRule()),
          Map.entry("Future", new TimeRule(true, false)),
          Map.entry("FutureOrPresent", new TimeRule(true, true)),
          Map.entry("Max", BOUND),
          Map.entry("Min", BOUND),
          Map.entry("Negative", BOUND),
          Map.entry("NegativeOrZero", BOUND),
          Map.entry("NotBlank", new EmptyRule(true)),
          Map.entry("NotEmpty", new EmptyRule(false)),
          Map.entry("NotNull", new NullRule(false)),
          Map.entry("Null", new NullRule(true)),
          Map.entry("Past", new TimeRule(false, false)),
          Map.entry("PastOrPresent", new TimeRule(false, true)),
          Map.entry("Pattern", new PatternRule()),
          Map.entry("Positive", BOUND),
          Map.entry("PositiveOrZero", BOUND),
          Map.entry("Size", new SizeRule()));

  private BuiltIns() {}

  /** The rule of an annotation type; nothing for constraints of users' own. */
  static Optional<Rule> rule(String qualifiedName) {
    return qualifiedName.startsWith(PACKAGE)
        ? Optional.ofNullable(RULES.get(qualifiedName.substring(PACKAGE.length())))
        : Optional.empty();
  }
}
