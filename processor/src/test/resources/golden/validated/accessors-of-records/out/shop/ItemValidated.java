package shop;

import dev.damask.Environment;
import dev.damask.generated.AnnotationValues;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Message;
import dev.damask.generated.Messages;
import dev.damask.generated.ValidatorContext;
import dev.damask.generated.Validators;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Item}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class ItemValidated {
  private static final Message TOTAL_EVEN_MESSAGE = Message.of("must be even");

  private static final Even.Validator TOTAL_EVEN = Validators.initialized(new Even.Validator(),
      new EvenAnnotation("must be even"));

  private ItemValidated() {
  }

  /**
   * Makes a valid {@link Item}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Item of(String name, List<String> tags, List<String> codes, Map<String, Integer> counts) {
    check(name, tags, codes, counts);
    Item item = new Item(name, tags, codes, counts);
    Violations broken = checkTotal(item.getTotal(), Environment.system(), null);
    broken = checkLabel(item.getLabel(), broken);
    if (broken != null) {
      throw broken.exception();
    }
    return item;
  }

  /**
   * Returns the {@link Item} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Item check(Item item) {
    Violations violations = violations(item, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return item;
  }

  /**
   * Checks the components for a new {@link Item}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static void check(String name, List<String> tags, List<String> codes,
      Map<String, Integer> counts) {
    Violations violations = checkName(name, null);
    violations = checkTags(tags, violations);
    violations = checkCodes(codes, violations);
    violations = checkCodes2(codes, violations);
    violations = checkCounts(counts, violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Item} with another {@code name}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Item withName(Item item, String name) {
    return of(name, item.tags(), item.codes(), item.counts());
  }

  /**
   * The same {@link Item} with another {@code tags}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Item withTags(Item item, List<String> tags) {
    return of(item.name(), tags, item.codes(), item.counts());
  }

  /**
   * The same {@link Item} with another {@code codes}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Item withCodes(Item item, List<String> codes) {
    return of(item.name(), item.tags(), codes, item.counts());
  }

  /**
   * The same {@link Item} with another {@code counts}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Item withCounts(Item item, Map<String, Integer> counts) {
    return of(item.name(), item.tags(), item.codes(), counts);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Item item) {
    return validate(item, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Item item, Environment environment) {
    return Violations.list(violations(item, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Item item, Environment environment) {
    Violations violations = checkName(item.name(), null);
    violations = checkTags(item.tags(), violations);
    violations = checkCodes(item.codes(), violations);
    violations = checkCodes2(item.codes(), violations);
    violations = checkCounts(item.counts(), violations);
    violations = checkTotal(item.getTotal(), environment, violations);
    return checkLabel(item.getLabel(), violations);
  }

  /**
   * name: @NotNull.
   */
  private static Violations checkName(String name, Violations violations) {
    if (name == null) {
      violations = Violations.add(violations, "name", Messages.notNull(), name, NotNull.class);
    }
    return violations;
  }

  /**
   * tags: elements: @NotBlank.
   */
  private static Violations checkTags(List<String> tags, Violations violations) {
    if (tags != null) {
      int index = 0;
      for (String element : tags) {
        if (element == null || element.isBlank()) {
          violations = Violations.add(violations, "tags[" + index + "].<list element>",
              Messages.notBlank(), element, NotBlank.class);
        }
        index++;
      }
    }
    return violations;
  }

  /**
   * codes: elements: @NotBlank.
   */
  private static Violations checkCodes(List<String> codes, Violations violations) {
    if (codes != null) {
      int index = 0;
      for (String element : codes) {
        if (element == null || element.isBlank()) {
          violations = Violations.add(violations, "codes[" + index + "].<list element>",
              Messages.notBlank(), element, NotBlank.class);
        }
        index++;
      }
    }
    return violations;
  }

  /**
   * codes: elements: @NotBlank, @Size(max = 9).
   */
  private static Violations checkCodes2(List<String> codes, Violations violations) {
    if (codes != null) {
      int index = 0;
      for (String element : codes) {
        if (element == null || element.isBlank()) {
          violations = Violations.add(violations, "codes[" + index + "].<list element>",
              Messages.notBlank(), element, NotBlank.class);
        }
        if (element != null && element.length() > 9) {
          violations = Violations.add(violations, "codes[" + index + "].<list element>",
              Messages.size(0, 9), element, Size.class);
        }
        index++;
      }
    }
    return violations;
  }

  /**
   * counts: keys: @NotBlank; values: @NotNull.
   */
  private static Violations checkCounts(Map<String, Integer> counts, Violations violations) {
    if (counts != null) {
      for (Map.Entry<String, Integer> entry : counts.entrySet()) {
        String key = entry.getKey();
        if (key == null || key.isBlank()) {
          violations = Violations.add(violations,
              "counts<K>[" + Violations.key(key) + "].<map key>", Messages.notBlank(), key,
              NotBlank.class);
        }
        Integer value = entry.getValue();
        Violations ofKey = null;
        if (value == null) {
          ofKey = Violations.add(ofKey, "counts[" + Violations.key(key) + "].<map value>",
              Messages.notNull(), value, NotNull.class);
        }
        violations = Violations.addOfKey(violations, key, ofKey);
      }
    }
    return violations;
  }

  /**
   * total: @Even.
   */
  private static Violations checkTotal(int total, Environment environment, Violations violations) {
    ValidatorContext context = new ValidatorContext(TOTAL_EVEN_MESSAGE, environment);
    if (!TOTAL_EVEN.isValid(total, context)) {
      violations = context.addTo(violations, "total", total, Even.class);
    }
    return violations;
  }

  /**
   * label: @NotNull.
   */
  private static Violations checkLabel(String label, Violations violations) {
    if (label == null) {
      violations = Violations.add(violations, "label", Messages.notNull(), label, NotNull.class);
    }
    return violations;
  }

  /**
   * {@link Even}, as validators are told of it.
   */
  @DamaskGenerated
  @SuppressWarnings("all")
  private static final class EvenAnnotation implements Even {
    private final String message;

    EvenAnnotation(String message) {
      this.message = message;
    }

    @Override
    public String message() {
      return message;
    }

    @Override
    public Class<?>[] groups() {
      return new Class<?>[0];
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public Class<? extends Payload>[] payload() {
      return new Class[0];
    }

    @Override
    public Class<? extends Annotation> annotationType() {
      return Even.class;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Even that && values(this).equals(values(that));
    }

    @Override
    public int hashCode() {
      return values(this).hashCode();
    }

    @Override
    public String toString() {
      return values(this).toString();
    }

    private static AnnotationValues values(Even annotation) {
      return AnnotationValues.of(Even.class)
          .with("message", annotation.message())
          .with("groups", annotation.groups())
          .with("payload", annotation.payload());
    }
  }
}
