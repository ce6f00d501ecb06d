package types;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Emails;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Texts}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class TextsValidated {
  private static final Pattern OURS_PATTERN = Pattern.compile(".*@example\\.org", Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD_PATTERN = Pattern.compile("[a-z]+");

  private static final Pattern WORD_PATTERN2 = Pattern.compile(".{3,}", Pattern.DOTALL | Pattern.MULTILINE);

  private TextsValidated() {
  }

  /**
   * Makes a valid {@link Texts}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends CharSequence & Comparable<T>> Texts<T> of(String name,
      CharSequence sequence, StringBuilder builder, String email, String ours, String word,
      T variable, Collection<?> pair, Map<String, Integer> map, int[] array, String[] strings,
      boolean agreed, Boolean declined, Object something, Object nothing) {
    check(name, sequence, builder, email, ours, word, variable, pair, map, array, strings, agreed, declined, something, nothing);
    return new Texts<>(name, sequence, builder, email, ours, word, variable, pair, map, array, strings, agreed, declined, something, nothing);
  }

  /**
   * Returns the {@link Texts} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends CharSequence & Comparable<T>> Texts<T> check(Texts<T> texts) {
    Violations violations = violations(texts, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return texts;
  }

  /**
   * Checks the components for a new {@link Texts}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends CharSequence & Comparable<T>> void check(String name,
      CharSequence sequence, StringBuilder builder, String email, String ours, String word,
      T variable, Collection<?> pair, Map<String, Integer> map, int[] array, String[] strings,
      boolean agreed, Boolean declined, Object something, Object nothing) {
    Violations violations = checkName(name, null);
    violations = checkSequence(sequence, violations);
    violations = checkBuilder(builder, violations);
    violations = checkEmail(email, violations);
    violations = checkOurs(ours, violations);
    violations = checkWord(word, violations);
    violations = checkVariable(variable, violations);
    violations = checkPair(pair, violations);
    violations = checkMap(map, violations);
    violations = checkArray(array, violations);
    violations = checkStrings(strings, violations);
    violations = checkAgreed(agreed, violations);
    violations = checkDeclined(declined, violations);
    violations = checkSomething(something, violations);
    violations = checkNothing(nothing, violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Texts} with another {@code name}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends CharSequence & Comparable<T>> Texts<T> withName(Texts<T> texts,
      String name) {
    return of(name, texts.sequence(), texts.builder(), texts.email(), texts.ours(), texts.word(),
        texts.variable(), texts.pair(), texts.map(), texts.array(), texts.strings(), texts.agreed(),
        texts.declined(), texts.something(), texts.nothing());
  }

  /**
   * The same {@link Texts} with another {@code sequence}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends CharSequence & Comparable<T>> Texts<T> withSequence(Texts<T> texts,
      CharSequence sequence) {
    return of(texts.name(), sequence, texts.builder(), texts.email(), texts.ours(), texts.word(),
        texts.variable(), texts.pair(), texts.map(), texts.array(), texts.strings(), texts.agreed(),
        texts.declined(), texts.something(), texts.nothing());
  }

  /**
   * The same {@link Texts} with another {@code builder}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends CharSequence & Comparable<T>> Texts<T> withBuilder(Texts<T> texts,
      StringBuilder builder) {
    return of(texts.name(), texts.sequence(), builder, texts.email(), texts.ours(), texts.word(),
        texts.variable(), texts.pair(), texts.map(), texts.array(), texts.strings(), texts.agreed(),
        texts.declined(), texts.something(), texts.nothing());
  }

  /**
   * The same {@link Texts} with another {@code email}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends CharSequence & Comparable<T>> Texts<T> withEmail(Texts<T> texts,
      String email) {
    return of(texts.name(), texts.sequence(), texts.builder(), email, texts.ours(), texts.word(),
        texts.variable(), texts.pair(), texts.map(), texts.array(), texts.strings(), texts.agreed(),
        texts.declined(), texts.something(), texts.nothing());
  }

  /**
   * The same {@link Texts} with another {@code ours}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends CharSequence & Comparable<T>> Texts<T> withOurs(Texts<T> texts,
      String ours) {
    return of(texts.name(), texts.sequence(), texts.builder(), texts.email(), ours, texts.word(),
        texts.variable(), texts.pair(), texts.map(), texts.array(), texts.strings(), texts.agreed(),
        texts.declined(), texts.something(), texts.nothing());
  }

  /**
   * The same {@link Texts} with another {@code word}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends CharSequence & Comparable<T>> Texts<T> withWord(Texts<T> texts,
      String word) {
    return of(texts.name(), texts.sequence(), texts.builder(), texts.email(), texts.ours(), word,
        texts.variable(), texts.pair(), texts.map(), texts.array(), texts.strings(), texts.agreed(),
        texts.declined(), texts.something(), texts.nothing());
  }

  /**
   * The same {@link Texts} with another {@code variable}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends CharSequence & Comparable<T>> Texts<T> withVariable(Texts<T> texts,
      T variable) {
    return of(texts.name(), texts.sequence(), texts.builder(), texts.email(), texts.ours(),
        texts.word(), variable, texts.pair(), texts.map(), texts.array(), texts.strings(),
        texts.agreed(), texts.declined(), texts.something(), texts.nothing());
  }

  /**
   * The same {@link Texts} with another {@code pair}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends CharSequence & Comparable<T>> Texts<T> withPair(Texts<T> texts,
      Collection<?> pair) {
    return of(texts.name(), texts.sequence(), texts.builder(), texts.email(), texts.ours(),
        texts.word(), texts.variable(), pair, texts.map(), texts.array(), texts.strings(),
        texts.agreed(), texts.declined(), texts.something(), texts.nothing());
  }

  /**
   * The same {@link Texts} with another {@code map}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends CharSequence & Comparable<T>> Texts<T> withMap(Texts<T> texts,
      Map<String, Integer> map) {
    return of(texts.name(), texts.sequence(), texts.builder(), texts.email(), texts.ours(),
        texts.word(), texts.variable(), texts.pair(), map, texts.array(), texts.strings(),
        texts.agreed(), texts.declined(), texts.something(), texts.nothing());
  }

  /**
   * The same {@link Texts} with another {@code array}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends CharSequence & Comparable<T>> Texts<T> withArray(Texts<T> texts,
      int[] array) {
    return of(texts.name(), texts.sequence(), texts.builder(), texts.email(), texts.ours(),
        texts.word(), texts.variable(), texts.pair(), texts.map(), array, texts.strings(),
        texts.agreed(), texts.declined(), texts.something(), texts.nothing());
  }

  /**
   * The same {@link Texts} with another {@code strings}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends CharSequence & Comparable<T>> Texts<T> withStrings(Texts<T> texts,
      String[] strings) {
    return of(texts.name(), texts.sequence(), texts.builder(), texts.email(), texts.ours(),
        texts.word(), texts.variable(), texts.pair(), texts.map(), texts.array(), strings,
        texts.agreed(), texts.declined(), texts.something(), texts.nothing());
  }

  /**
   * The same {@link Texts} with another {@code agreed}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends CharSequence & Comparable<T>> Texts<T> withAgreed(Texts<T> texts,
      boolean agreed) {
    return of(texts.name(), texts.sequence(), texts.builder(), texts.email(), texts.ours(),
        texts.word(), texts.variable(), texts.pair(), texts.map(), texts.array(), texts.strings(),
        agreed, texts.declined(), texts.something(), texts.nothing());
  }

  /**
   * The same {@link Texts} with another {@code declined}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends CharSequence & Comparable<T>> Texts<T> withDeclined(Texts<T> texts,
      Boolean declined) {
    return of(texts.name(), texts.sequence(), texts.builder(), texts.email(), texts.ours(),
        texts.word(), texts.variable(), texts.pair(), texts.map(), texts.array(), texts.strings(),
        texts.agreed(), declined, texts.something(), texts.nothing());
  }

  /**
   * The same {@link Texts} with another {@code something}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends CharSequence & Comparable<T>> Texts<T> withSomething(Texts<T> texts,
      Object something) {
    return of(texts.name(), texts.sequence(), texts.builder(), texts.email(), texts.ours(),
        texts.word(), texts.variable(), texts.pair(), texts.map(), texts.array(), texts.strings(),
        texts.agreed(), texts.declined(), something, texts.nothing());
  }

  /**
   * The same {@link Texts} with another {@code nothing}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends CharSequence & Comparable<T>> Texts<T> withNothing(Texts<T> texts,
      Object nothing) {
    return of(texts.name(), texts.sequence(), texts.builder(), texts.email(), texts.ours(),
        texts.word(), texts.variable(), texts.pair(), texts.map(), texts.array(), texts.strings(),
        texts.agreed(), texts.declined(), texts.something(), nothing);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static <T extends CharSequence & Comparable<T>> List<Violation> validate(Texts<T> texts) {
    return validate(texts, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static <T extends CharSequence & Comparable<T>> List<Violation> validate(Texts<T> texts,
      Environment environment) {
    return Violations.list(violations(texts, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static <T extends CharSequence & Comparable<T>> Violations violations(Texts<T> texts,
      Environment environment) {
    Violations violations = checkName(texts.name(), null);
    violations = checkSequence(texts.sequence(), violations);
    violations = checkBuilder(texts.builder(), violations);
    violations = checkEmail(texts.email(), violations);
    violations = checkOurs(texts.ours(), violations);
    violations = checkWord(texts.word(), violations);
    violations = checkVariable(texts.variable(), violations);
    violations = checkPair(texts.pair(), violations);
    violations = checkMap(texts.map(), violations);
    violations = checkArray(texts.array(), violations);
    violations = checkStrings(texts.strings(), violations);
    violations = checkAgreed(texts.agreed(), violations);
    violations = checkDeclined(texts.declined(), violations);
    violations = checkSomething(texts.something(), violations);
    return checkNothing(texts.nothing(), violations);
  }

  /**
   * name: @NotBlank, @Size(min = 3, max = 50).
   */
  private static Violations checkName(String name, Violations violations) {
    if (name == null || name.isBlank()) {
      violations = Violations.add(violations, "name", Messages.notBlank(), name, NotBlank.class);
    }
    if (name != null && (name.length() < 3 || name.length() > 50)) {
      violations = Violations.add(violations, "name", Messages.size(3, 50), name, Size.class);
    }
    return violations;
  }

  /**
   * sequence: @NotBlank.
   */
  private static Violations checkSequence(CharSequence sequence, Violations violations) {
    if (sequence == null || sequence.toString().isBlank()) {
      violations = Violations.add(violations, "sequence", Messages.notBlank(), sequence,
          NotBlank.class);
    }
    return violations;
  }

  /**
   * builder: @NotEmpty.
   */
  private static Violations checkBuilder(StringBuilder builder, Violations violations) {
    if (builder == null || builder.length() == 0) {
      violations = Violations.add(violations, "builder", Messages.notEmpty(), builder,
          NotEmpty.class);
    }
    return violations;
  }

  /**
   * email: @Email, @Size(max = 64).
   */
  private static Violations checkEmail(String email, Violations violations) {
    if (email != null) {
      if (!Emails.isValid(email)) {
        violations = Violations.add(violations, "email", Messages.email(), email, Email.class);
      }
      if (email.length() > 64) {
        violations = Violations.add(violations, "email", Messages.size(0, 64), email, Size.class);
      }
    }
    return violations;
  }

  /**
   * ours: @Email.
   */
  private static Violations checkOurs(String ours, Violations violations) {
    if (ours != null && (!Emails.isValid(ours) || !OURS_PATTERN.matcher(ours).matches())) {
      violations = Violations.add(violations, "ours", Messages.email()
          .with("regexp", ".*@example\\.org")
          .with("flags", List.of(jakarta.validation.constraints.Pattern.Flag.CASE_INSENSITIVE)),
          ours, Email.class);
    }
    return violations;
  }

  /**
   * word: @Pattern, @Pattern.
   */
  private static Violations checkWord(String word, Violations violations) {
    if (word != null) {
      if (!WORD_PATTERN.matcher(word).matches()) {
        violations = Violations.add(violations, "word", Messages.pattern("[a-z]+"), word,
            jakarta.validation.constraints.Pattern.class);
      }
      if (!WORD_PATTERN2.matcher(word).matches()) {
        violations = Violations.add(violations, "word", Messages.pattern(".{3,}")
            .with("flags", List.of(jakarta.validation.constraints.Pattern.Flag.DOTALL,
            jakarta.validation.constraints.Pattern.Flag.MULTILINE)), word,
            jakarta.validation.constraints.Pattern.class);
      }
    }
    return violations;
  }

  /**
   * variable: @NotEmpty.
   */
  private static <T extends CharSequence & Comparable<T>> Violations checkVariable(T variable,
      Violations violations) {
    if (variable == null || variable.length() == 0) {
      violations = Violations.add(violations, "variable", Messages.notEmpty(), variable,
          NotEmpty.class);
    }
    return violations;
  }

  /**
   * pair: @Size(min = 2, max = 2).
   */
  private static Violations checkPair(Collection<?> pair, Violations violations) {
    if (pair != null && pair.size() != 2) {
      violations = Violations.add(violations, "pair", Messages.size(2, 2), pair, Size.class);
    }
    return violations;
  }

  /**
   * map: @NotEmpty.
   */
  private static Violations checkMap(Map<String, Integer> map, Violations violations) {
    if (map == null || map.isEmpty()) {
      violations = Violations.add(violations, "map", Messages.notEmpty(), map, NotEmpty.class);
    }
    return violations;
  }

  /**
   * array: @Size(min = 1).
   */
  private static Violations checkArray(int[] array, Violations violations) {
    if (array != null && array.length < 1) {
      violations = Violations.add(violations, "array", Messages.size(1, Integer.MAX_VALUE), array,
          Size.class);
    }
    return violations;
  }

  /**
   * strings: @NotEmpty.
   */
  private static Violations checkStrings(String[] strings, Violations violations) {
    if (strings == null || strings.length == 0) {
      violations = Violations.add(violations, "strings", Messages.notEmpty(), strings,
          NotEmpty.class);
    }
    return violations;
  }

  /**
   * agreed: @AssertTrue.
   */
  private static Violations checkAgreed(boolean agreed, Violations violations) {
    if (!agreed) {
      violations = Violations.add(violations, "agreed", Messages.assertTrue(), agreed,
          AssertTrue.class);
    }
    return violations;
  }

  /**
   * declined: @AssertFalse.
   */
  private static Violations checkDeclined(Boolean declined, Violations violations) {
    if (declined != null && declined) {
      violations = Violations.add(violations, "declined", Messages.assertFalse(), declined,
          AssertFalse.class);
    }
    return violations;
  }

  /**
   * something: @NotNull.
   */
  private static Violations checkSomething(Object something, Violations violations) {
    if (something == null) {
      violations = Violations.add(violations, "something", Messages.notNull(), something,
          NotNull.class);
    }
    return violations;
  }

  /**
   * nothing: @Null.
   */
  private static Violations checkNothing(Object nothing, Violations violations) {
    if (nothing != null) {
      violations = Violations.add(violations, "nothing", Messages.mustBeNull(), nothing,
          Null.class);
    }
    return violations;
  }
}
