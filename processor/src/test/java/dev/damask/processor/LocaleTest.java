package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.validate.ValidationException;
import dev.damask.validate.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The environment decides in which language violations are told; templates are the oracle's. */
final class LocaleTest {

  private static final Checked CHECKED =
      Checked.of(
          """
          public class Use {
            static Object order() { return new Order(); }
            static List<Violation> validate(Object it, Environment environment) {
              return OrderValidated.validate((Order) it, environment);
            }
            static void create() { new OrderValidated(null); }
          }
          @Validated class Order {
            @NotNull(message = "{order.number}") String number;
            Order() {}
            Order(String number) { this.number = number; }
            @Size(min = 3, max = 5) String code = "?";
            @Pattern(regexp = "[a-z]+", message = "{order.code}, {please}") String other = "?";
            @Max(value = 5, message = "{order.stars}") int stars = 7;
            @NotBlank(message = "as it is") String text = " ";
            List<@Positive(message = "{order.number}") Integer> numbers = List.of(-1);
            @Valid Line line = new Line();
          }
          @Validated class Line {
            @Min(value = 3, message = "{order.stars}") int count = 1;
            @Min(3) int other = 1;
          }
          """);

  @TempDir Path folder;

  private final Locale locale = Locale.getDefault();
  private final ClassLoader loader = Thread.currentThread().getContextClassLoader();

  @BeforeEach
  void bundles() throws IOException {
    write(
        "",
        "order.number=is needed",
        "order.stars=not {validatedValue} but ${validatedValue} of {value}",
        "order.code=wrong",
        "please=please",
        "jakarta.validation.constraints.Min.message={value} or more",
        "jakarta.validation.constraints.Size.message=from {min} to {max}");
    write("_de", "order.number=fehlt", "order.stars=${validatedValue} von {value}", "please=bitte");
    write("_fr", "order.number=manque", "please=s'il vous pla\\u00eet");
    write("_fr_CA", "order.number=faut");
    Thread.currentThread()
        .setContextClassLoader(new URLClassLoader(new URL[] {folder.toUri().toURL()}, loader));
  }

  private void write(String language, String... lines) throws IOException {
    Files.write(folder.resolve("ValidationMessages" + language + ".properties"), List.of(lines));
  }

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    Thread.currentThread().setContextClassLoader(loader);
  }

  private static List<String> ours(Environment environment) throws Throwable {
    List<?> found = (List<?>) CHECKED.use("validate", CHECKED.use("order"), environment);
    return found.stream().map(it -> (Violation) it).map(LocaleTest::shown).sorted().toList();
  }

  private static String shown(Violation it) {
    return it.path()
        + " | "
        + it.message()
        + " | "
        + it.template()
        + " | "
        + new TreeSet<>(it.attributes().keySet());
  }

  private static List<String> theirs(Locale asked) throws Throwable {
    try (ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .defaultLocale(asked)
            .buildValidatorFactory()) {
      return factory.getValidator().validate(CHECKED.use("order")).stream()
          .map(LocaleTest::shown)
          .sorted()
          .toList();
    }
  }

  private static String shown(ConstraintViolation<?> it) {
    TreeSet<String> attributes =
        new TreeSet<>(it.getConstraintDescriptor().getAttributes().keySet());
    attributes.removeAll(List.of("message", "groups", "payload"));
    return it.getPropertyPath()
        + " | "
        + it.getMessage()
        + " | "
        + it.getMessageTemplate()
        + " | "
        + attributes;
  }

  private static Environment in(Locale asked) {
    return Environment.builder().locale(() -> asked).build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "de", "de-AT", "fr", "fr-CA", "fr-FR"})
  void messagesAndTemplatesAreThoseOfTheOracle(String tag) throws Throwable {
    Locale.setDefault(Locale.ENGLISH);
    Locale asked = Locale.forLanguageTag(tag);
    assertWithMessage(tag).that(ours(in(asked))).isEqualTo(theirs(asked));
  }

  @Test
  void whoAsksForNoLanguageGetsTheDefaultOne() throws Throwable {
    Locale.setDefault(Locale.GERMANY);
    assertThat(ours(Environment.system())).isEqualTo(theirs(Locale.GERMANY));
  }

  @Test
  void constructorsSpeakTheLanguageOfTheSystem() {
    Locale.setDefault(Locale.GERMANY);
    ValidationException thrown =
        assertThrows(ValidationException.class, () -> CHECKED.use("create"));
    assertThat(thrown).hasMessageThat().isEqualTo("number fehlt");
  }

  /** The oracle tells French people German on a German machine, since Java's bundles do. */
  @Test
  void theLanguageOfTheMachineIsNobodyElses() throws Throwable {
    Locale.setDefault(Locale.GERMANY);
    List<String> english = ours(in(Locale.ROOT));
    assertThat(ours(in(Locale.ITALIAN))).isEqualTo(english);
    assertThat(theirs(Locale.ITALIAN)).isEqualTo(theirs(Locale.GERMANY));
  }
}
