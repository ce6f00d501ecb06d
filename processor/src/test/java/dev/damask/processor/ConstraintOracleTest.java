package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.damask.Environment;
import dev.damask.validate.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

/**
 * Holds the verdict and the message of every constraint, on every type, for many values, to
 * Hibernate Validator's.
 */
final class ConstraintOracleTest {

  private static final int FEWEST_CASES = 3000;

  private final Environment environment = Environment.builder().clock(OracleTimes.CLOCK).build();
  private final Set<OracleDifference> met = EnumSet.noneOf(OracleDifference.class);
  private final List<String> unexplained = new ArrayList<>();
  private int cases;
  private int violations;
  private int explained;

  @Test
  void constraintsAgreeWithHibernateValidator() throws ReflectiveOperationException {
    Sources sources = Sources.NONE;
    for (OracleType type : OracleTypes.all()) {
      sources = sources.with("oracle/" + type.name() + ".java", type.source());
    }
    ClassLoader loader = Compilation.of(sources).compileWithoutErrors().classLoader();
    try (ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .defaultLocale(Locale.ENGLISH)
            .clockProvider(() -> OracleTimes.CLOCK)
            .buildValidatorFactory()) {
      for (OracleType type : OracleTypes.all()) {
        compare(type, factory.getValidator(), loader);
      }
    }
    System.out.printf(
        "%d cases of constraint, type and value agree with Hibernate Validator, %d of them"
            + " violations; %d differ as documented%n",
        cases, violations, explained);
    assertWithMessage("differences that nobody explained")
        .that(String.join("\n", unexplained))
        .isEmpty();
    assertThat(cases).isAtLeast(FEWEST_CASES);
    assertWithMessage("explained differences")
        .that(met)
        .isEqualTo(EnumSet.allOf(OracleDifference.class));
  }

  private void compare(OracleType type, Validator oracle, ClassLoader loader)
      throws ReflectiveOperationException {
    Class<?> bean = loader.loadClass("oracle." + type.name());
    Method validate =
        loader
            .loadClass("oracle." + type.name() + "Validated")
            .getMethod("validate", bean, Environment.class);
    for (Object value : type.values()) {
      Object object = bean.getConstructor().newInstance();
      for (Field field : bean.getFields()) {
        field.set(object, value);
      }
      Map<String, String> ours = ours((List<?>) validate.invoke(null, object, environment));
      Map<String, String> theirs = theirs(type, object, value, oracle);
      for (int i = 0; i < type.constraints().size(); i++) {
        String component = OracleType.component(i);
        compare(
            type,
            type.constraints().get(i),
            value,
            ours.getOrDefault(component, "valid"),
            theirs.getOrDefault(component, "valid"));
      }
    }
  }

  private void compare(
      OracleType type, String constraint, Object value, String ours, String theirs) {
    if (ours.equals(theirs)) {
      cases++;
      violations += ours.equals("valid") ? 0 : 1;
      return;
    }
    boolean isExplained = false;
    for (OracleDifference difference : OracleDifference.values()) {
      if (!isExplained && difference.explains(type.type(), constraint, value)) {
        met.add(difference);
        explained++;
        isExplained = true;
      }
    }
    if (!isExplained) {
      unexplained.add(
          constraint + " " + type.type() + " of " + shown(value) + ": " + ours + ", not " + theirs);
    }
  }

  private static Map<String, String> ours(List<?> violations) {
    Map<String, String> found = new TreeMap<>();
    for (Object it : violations) {
      Violation violation = (Violation) it;
      found.put(
          violation.path(), violation.constraint().getSimpleName() + " " + violation.message());
    }
    return found;
  }

  private static Map<String, String> theirs(
      OracleType type, Object bean, Object value, Validator oracle) {
    Map<String, String> found = new TreeMap<>();
    try {
      oracle.validate(bean).forEach(it -> put(it, found));
    } catch (ValidationException thrown) {
      // Not of every field.
      for (int i = 0; i < type.constraints().size(); i++) {
        String component = OracleType.component(i);
        try {
          oracle.validateValue(bean.getClass(), component, value).forEach(it -> put(it, found));
        } catch (ValidationException again) {
          found.put(component, again.toString());
        }
      }
    }
    return found;
  }

  private static void put(ConstraintViolation<?> violation, Map<String, String> found) {
    String constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    found.put(violation.getPropertyPath().toString(), constraint + " " + violation.getMessage());
  }

  private static String shown(Object value) {
    if (value != null && value.getClass().isArray()) {
      return value.getClass().getSimpleName() + " of " + Array.getLength(value);
    }
    StringBuilder text = new StringBuilder();
    for (char c : String.valueOf(value).toCharArray()) {
      text.append(c >= ' ' && c < 0x7F ? String.valueOf(c) : String.format("\\u%04X", (int) c));
    }
    return text.toString();
  }
}
