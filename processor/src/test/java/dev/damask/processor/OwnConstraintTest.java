package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.damask.Environment;
import dev.damask.validate.Violation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Composed constraints, those with validators of the user's own, and messages from a bundle, held
 * to Hibernate Validator.
 */
final class OwnConstraintTest {

  private static final String BUNDLE =
      """
      user.stars = at most {value} stars{user.end}
      user.end = , {user.please}
      user.please = please
      own.Even.message = {0} is odd \\\\{here\\\\}, {remainder} over ${validatedValue}
      jakarta.validation.constraints.NotBlank.message = fill this in
      jakarta.validation.constraints.Max.message = no more than {value}
      """;

  @TempDir Path folder;

  private final ClassLoader before = Thread.currentThread().getContextClassLoader();
  private ClassLoader loader;

  @BeforeEach
  void compile() throws IOException {
    Files.writeString(folder.resolve("ValidationMessages.properties"), BUNDLE);
    Thread.currentThread()
        .setContextClassLoader(
            new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader()));
    loader =
        Compilation.of(Folders.RESOURCES.resolve("own-constraints"))
            .compileWithoutErrors()
            .classLoader();
  }

  @AfterEach
  void restore() {
    Thread.currentThread().setContextClassLoader(before);
  }

  @Test
  void violationsAgreeWithHibernateValidator() throws ReflectiveOperationException {
    Object[][] forms = {
      {4, "Anna", "abc", "AT12", "ok", 3, "note", Map.of("a", 2), List.of("x"), "9"},
      {3, "", null, "DE99", "x", 9, " ", Map.of("a", 1, "b", 3), List.of("x", "y"), "10"},
      {null, null, "ab", "", null, 5, null, null, null, null},
      {7, "x".repeat(50), "abcd", "ATAT", "custom", 6, "", Map.of(), List.of(), "${1}"},
      {-1, "1", "", "at", "both", 6, "\t", Map.of("", 0), List.of("bad"), "{value}"}
    };
    try (ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .defaultLocale(Locale.getDefault())
            .buildValidatorFactory()) {
      for (Object[] form : forms) {
        agree(form, factory.getValidator());
      }
    }
  }

  private void agree(Object[] values, Validator oracle) throws ReflectiveOperationException {
    Class<?> type = loader.loadClass("own.Form");
    Constructor<?> constructor = type.getDeclaredConstructors()[0];
    Object bean = constructor.newInstance(values);
    List<String> theirs = new ArrayList<>();
    oracle
        .validate(bean)
        .forEach(
            it ->
                theirs.add(
                    it.getPropertyPath()
                        + ": "
                        + it.getMessage()
                        + " @"
                        + it.getConstraintDescriptor()
                            .getAnnotation()
                            .annotationType()
                            .getSimpleName()));
    List<String> ours = new ArrayList<>();
    for (Violation it : violations(bean)) {
      ours.add(it.path() + ": " + it.message() + " @" + it.constraint().getSimpleName());
    }
    assertThat(ours).containsExactlyElementsIn(theirs);
  }

  private List<Violation> violations(Object bean) throws ReflectiveOperationException {
    List<Violation> violations = new ArrayList<>();
    List<?> found =
        (List<?>)
            loader
                .loadClass(bean.getClass().getName() + "Validated")
                .getMethod("validate", bean.getClass(), Environment.class)
                .invoke(null, bean, Environment.system());
    found.forEach(it -> violations.add((Violation) it));
    return violations;
  }

  @Test
  void theAnnotationThatAValidatorGetsIsTheAnnotation() throws ReflectiveOperationException {
    loader
        .loadClass("own.LabelledValidated")
        .getMethod("validate", loader.loadClass("own.Labelled"));
    Object bean = loader.loadClass("own.Labelled").getDeclaredConstructors()[0].newInstance("x");
    violations(bean);
    Annotation given =
        (Annotation) loader.loadClass("own.LabelValidator").getField("given").get(null);
    Annotation real = loader.loadClass("own.Labelled").getDeclaredField("text").getAnnotations()[0];
    assertThat(given.annotationType()).isEqualTo(real.annotationType());
    assertThat(given).isEqualTo(real);
    assertThat(real).isEqualTo(given);
    assertThat(given.hashCode()).isEqualTo(real.hashCode());
    assertThat(given.toString()).startsWith("@own.Label(");
    assertThat(given).isNotEqualTo(bean);
  }

  @Test
  void aValidatorThatSaysNothingIsAnError() throws ReflectiveOperationException {
    Object bean = loader.loadClass("own.Silent").getDeclaredConstructors()[0].newInstance("x");
    try {
      violations(bean);
      assertWithMessage("expected a failure").fail();
    } catch (InvocationTargetException e) {
      assertThat(e.getCause()).isInstanceOf(ValidationException.class);
      assertThat(e.getCause()).hasMessageThat().contains("@Mute");
    }
  }
}
