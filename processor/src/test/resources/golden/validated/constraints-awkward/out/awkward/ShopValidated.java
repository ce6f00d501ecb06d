package awkward;

import dev.damask.Environment;
import dev.damask.generated.AnnotationValues;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Validators;
import dev.damask.validate.Violation;
import jakarta.validation.Payload;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import java.lang.annotation.Annotation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Shop} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ShopValidated extends Shop {
  private static final java.util.regex.Pattern VIOLATIONS_PATTERN2 = java.util.regex.Pattern.compile("x");

  private static final java.util.regex.Pattern VIOLATIONS_PATTERN_PATTERN = java.util.regex.Pattern.compile("y");

  private static final java.math.BigDecimal CONTEXT_MIN = new java.math.BigDecimal("0.5");

  private static final dev.damask.generated.Message MIN_MIN_MESSAGE = dev.damask.generated.Message.of("is small")
      .with("value", 0);

  private static final Min.Validator MIN_MIN = Validators.initialized(new Min.Validator(),
      new MinAnnotation2("is small", 0));

  private static final dev.damask.generated.Message MINS_MIN_MESSAGE = dev.damask.generated.Message.of("is small")
      .with("value", 5);

  private static final Min.Validator MINS_MIN = Validators.initialized(new Min.Validator(),
      new MinAnnotation2("is small", 5));

  public ShopValidated() {
  }

  public Pattern getPattern() {
    return pattern;
  }

  public java.lang.String getViolations() {
    return violations;
  }

  public java.lang.String getVIOLATIONS_PATTERN() {
    return VIOLATIONS_PATTERN;
  }

  public java.lang.String getEnvironment() {
    return environment;
  }

  public java.math.BigDecimal getContext() {
    return context;
  }

  public BigDecimal getBigDecimal() {
    return bigDecimal;
  }

  public java.time.LocalDate getClock() {
    return clock;
  }

  public LocalDate getLocalDate() {
    return localDate;
  }

  public Object getMin() {
    return min;
  }

  public List<Object> getMins() {
    return mins;
  }

  public int getMessages() {
    return messages;
  }

  public Names.String getString() {
    return string;
  }

  public Names.Message getMessage() {
    return message;
  }

  /**
   * Sets pattern; checked: @NotNull.
   */
  public void setPattern(Pattern pattern) {
    dev.damask.generated.Violations violations = checkPattern(pattern, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.pattern = pattern;
  }

  /**
   * Sets violations; checked: @Pattern(regexp = "x").
   */
  public void setViolations(java.lang.String violations2) {
    dev.damask.generated.Violations violations = checkViolations(violations2, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.violations = violations2;
  }

  /**
   * Sets VIOLATIONS_PATTERN; checked: @Pattern(regexp = "y").
   */
  public void setVIOLATIONS_PATTERN(java.lang.String violations_pattern) {
    dev.damask.generated.Violations violations = checkVIOLATIONS_PATTERN(violations_pattern, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.VIOLATIONS_PATTERN = violations_pattern;
  }

  /**
   * Sets environment; checked: @Email.
   */
  public void setEnvironment(java.lang.String environment2) {
    dev.damask.generated.Violations violations = checkEnvironment(environment2, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.environment = environment2;
  }

  /**
   * Sets context; checked: @DecimalMin("0.5").
   */
  public void setContext(java.math.BigDecimal context) {
    dev.damask.generated.Violations violations = checkContext(context, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.context = context;
  }

  /**
   * Sets bigDecimal; checked: @NotNull.
   */
  public void setBigDecimal(BigDecimal bigDecimal) {
    dev.damask.generated.Violations violations = checkBigDecimal(bigDecimal, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.bigDecimal = bigDecimal;
  }

  /**
   * Sets clock; checked: @Past.
   */
  public void setClock(java.time.LocalDate clock) {
    dev.damask.generated.Violations violations = checkClock(clock, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    this.clock = clock;
  }

  /**
   * Sets localDate; checked: @NotNull.
   */
  public void setLocalDate(LocalDate localDate) {
    dev.damask.generated.Violations violations = checkLocalDate(localDate, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.localDate = localDate;
  }

  /**
   * Sets min; checked: @Min.
   */
  public void setMin(Object min) {
    dev.damask.generated.Violations violations = checkMin(min, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    this.min = min;
  }

  /**
   * Sets mins; checked: @Min(5); elements: @Min.
   */
  public void setMins(List<Object> mins) {
    dev.damask.generated.Violations violations = checkMins(mins, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    this.mins = mins;
  }

  /**
   * Sets messages; checked: @Min(1).
   */
  public void setMessages(int messages) {
    dev.damask.generated.Violations violations = checkMessages(messages, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.messages = messages;
  }

  /**
   * Sets string; checked: @NotNull.
   */
  public void setString(Names.String string) {
    dev.damask.generated.Violations violations = checkString(string, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.string = string;
  }

  /**
   * Sets message; checked: @NotNull.
   */
  public void setMessage(Names.Message message) {
    dev.damask.generated.Violations violations = checkMessage(message, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.message = message;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Shop shop) {
    return validate(shop, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Shop shop, Environment environment) {
    return dev.damask.generated.Violations.list(violations(shop, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static dev.damask.generated.Violations violations(Shop shop, Environment environment) {
    dev.damask.generated.Violations violations = checkPattern(shop.pattern, null);
    violations = checkViolations(shop.violations, violations);
    violations = checkVIOLATIONS_PATTERN(shop.VIOLATIONS_PATTERN, violations);
    violations = checkEnvironment(shop.environment, violations);
    violations = checkContext(shop.context, violations);
    violations = checkBigDecimal(shop.bigDecimal, violations);
    violations = checkClock(shop.clock, environment, violations);
    violations = checkLocalDate(shop.localDate, violations);
    violations = checkMin(shop.min, environment, violations);
    violations = checkMins(shop.mins, environment, violations);
    violations = checkMessages(shop.messages, violations);
    violations = checkString(shop.string, violations);
    return checkMessage(shop.message, violations);
  }

  /**
   * pattern: @NotNull.
   */
  private static dev.damask.generated.Violations checkPattern(Pattern pattern,
      dev.damask.generated.Violations violations) {
    if (pattern == null) {
      violations = dev.damask.generated.Violations.add(violations, "pattern", Messages.notNull(),
          pattern, NotNull.class);
    }
    return violations;
  }

  /**
   * violations: @Pattern(regexp = "x").
   */
  private static dev.damask.generated.Violations checkViolations(java.lang.String violations2,
      dev.damask.generated.Violations violations) {
    if (violations2 != null && !VIOLATIONS_PATTERN2.matcher(violations2).matches()) {
      violations = dev.damask.generated.Violations.add(violations, "violations",
          Messages.pattern("x"), violations2, jakarta.validation.constraints.Pattern.class);
    }
    return violations;
  }

  /**
   * VIOLATIONS_PATTERN: @Pattern(regexp = "y").
   */
  private static dev.damask.generated.Violations checkVIOLATIONS_PATTERN(
      java.lang.String violations_pattern, dev.damask.generated.Violations violations) {
    if (violations_pattern != null
        && !VIOLATIONS_PATTERN_PATTERN.matcher(violations_pattern).matches()) {
      violations = dev.damask.generated.Violations.add(violations, "VIOLATIONS_PATTERN",
          Messages.pattern("y"), violations_pattern, jakarta.validation.constraints.Pattern.class);
    }
    return violations;
  }

  /**
   * environment: @Email.
   */
  private static dev.damask.generated.Violations checkEnvironment(java.lang.String environment2,
      dev.damask.generated.Violations violations) {
    if (environment2 != null && !dev.damask.generated.Emails.isValid(environment2)) {
      violations = dev.damask.generated.Violations.add(violations, "environment", Messages.email(),
          environment2, Email.class);
    }
    return violations;
  }

  /**
   * context: @DecimalMin("0.5").
   */
  private static dev.damask.generated.Violations checkContext(java.math.BigDecimal context,
      dev.damask.generated.Violations violations) {
    if (context != null && context.compareTo(CONTEXT_MIN) < 0) {
      violations = dev.damask.generated.Violations.add(violations, "context",
          Messages.decimalMin("0.5", true), context, DecimalMin.class);
    }
    return violations;
  }

  /**
   * bigDecimal: @NotNull.
   */
  private static dev.damask.generated.Violations checkBigDecimal(BigDecimal bigDecimal,
      dev.damask.generated.Violations violations) {
    if (bigDecimal == null) {
      violations = dev.damask.generated.Violations.add(violations, "bigDecimal", Messages.notNull(),
          bigDecimal, NotNull.class);
    }
    return violations;
  }

  /**
   * clock: @Past.
   */
  private static dev.damask.generated.Violations checkClock(java.time.LocalDate clock,
      Environment environment, dev.damask.generated.Violations violations) {
    if (clock != null && !clock.isBefore(java.time.LocalDate.now(environment.clock()))) {
      violations = dev.damask.generated.Violations.add(violations, "clock", Messages.past(), clock,
          Past.class);
    }
    return violations;
  }

  /**
   * localDate: @NotNull.
   */
  private static dev.damask.generated.Violations checkLocalDate(LocalDate localDate,
      dev.damask.generated.Violations violations) {
    if (localDate == null) {
      violations = dev.damask.generated.Violations.add(violations, "localDate", Messages.notNull(),
          localDate, NotNull.class);
    }
    return violations;
  }

  /**
   * min: @Min.
   */
  private static dev.damask.generated.Violations checkMin(Object min, Environment environment,
      dev.damask.generated.Violations violations) {
    dev.damask.generated.ValidatorContext context =
        new dev.damask.generated.ValidatorContext(MIN_MIN_MESSAGE, environment);
    if (!MIN_MIN.isValid(min, context)) {
      violations = context.addTo(violations, "min", min, Min.class);
    }
    return violations;
  }

  /**
   * mins: @Min(5); elements: @Min.
   */
  private static dev.damask.generated.Violations checkMins(List<Object> mins,
      Environment environment, dev.damask.generated.Violations violations) {
    dev.damask.generated.ValidatorContext context =
        new dev.damask.generated.ValidatorContext(MINS_MIN_MESSAGE, environment);
    if (!MINS_MIN.isValid(mins, context)) {
      violations = context.addTo(violations, "mins", mins, Min.class);
    }
    if (mins != null) {
      int index = 0;
      for (Object element : mins) {
        dev.damask.generated.ValidatorContext context2 =
            new dev.damask.generated.ValidatorContext(MINS_MIN_MESSAGE, environment);
        if (!MINS_MIN.isValid(element, context2)) {
          violations = context2.addTo(violations, "mins[" + index + "].<list element>", element,
              Min.class);
        }
        index++;
      }
    }
    return violations;
  }

  /**
   * messages: @Min(1).
   */
  private static dev.damask.generated.Violations checkMessages(int messages,
      dev.damask.generated.Violations violations) {
    if (messages < 1) {
      violations = dev.damask.generated.Violations.add(violations, "messages", Messages.min(1),
          messages, jakarta.validation.constraints.Min.class);
    }
    return violations;
  }

  /**
   * string: @NotNull.
   */
  private static dev.damask.generated.Violations checkString(Names.String string,
      dev.damask.generated.Violations violations) {
    if (string == null) {
      violations = dev.damask.generated.Violations.add(violations, "string", Messages.notNull(),
          string, NotNull.class);
    }
    return violations;
  }

  /**
   * message: @NotNull.
   */
  private static dev.damask.generated.Violations checkMessage(Names.Message message,
      dev.damask.generated.Violations violations) {
    if (message == null) {
      violations = dev.damask.generated.Violations.add(violations, "message",
          dev.damask.generated.Message.of("{a}"), message, NotNull.class);
    }
    return violations;
  }

  /**
   * {@link Min}, as validators are told of it.
   */
  @DamaskGenerated
  @SuppressWarnings("all")
  private static final class MinAnnotation2 implements Min {
    private final java.lang.String message;

    private final int value;

    MinAnnotation2(java.lang.String message, int value) {
      this.message = message;
      this.value = value;
    }

    @Override
    public java.lang.String message() {
      return message;
    }

    @Override
    public int value() {
      return value;
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
      return Min.class;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Min that && values(this).equals(values(that));
    }

    @Override
    public int hashCode() {
      return values(this).hashCode();
    }

    @Override
    public java.lang.String toString() {
      return values(this).toString();
    }

    private static AnnotationValues values(Min annotation) {
      return AnnotationValues.of(Min.class)
          .with("message", annotation.message())
          .with("value", annotation.value())
          .with("groups", annotation.groups())
          .with("payload", annotation.payload());
    }
  }
}
