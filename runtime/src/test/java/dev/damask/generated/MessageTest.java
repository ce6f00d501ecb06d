package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MessageTest {

  @TempDir Path folder;

  private final ClassLoader loader = Thread.currentThread().getContextClassLoader();
  private final Locale locale = Locale.getDefault();

  @AfterEach
  void restore() {
    Thread.currentThread().setContextClassLoader(loader);
    Locale.setDefault(locale);
  }

  private void bundle(String file, String... lines) throws IOException {
    Files.write(folder.resolve(file), List.of(lines));
    Thread.currentThread()
        .setContextClassLoader(new URLClassLoader(new URL[] {folder.toUri().toURL()}, loader));
  }

  private static String text(Message message, Object value) {
    return message.text(value, Locale.getDefault());
  }

  @Test
  void withoutABundleTheEnglishTextsStand() {
    Locale.setDefault(Locale.GERMAN);
    assertThat(text(Messages.notNull(), null)).isEqualTo("must not be null");
    assertThat(text(Messages.min(3), 1)).isEqualTo("must be greater than or equal to 3");
    assertThat(text(Messages.decimalMax("0.5", true), 1))
        .isEqualTo("must be less than or equal to 0.5");
    assertThat(text(Messages.decimalMin("0.5", false), 1)).isEqualTo("must be greater than 0.5");
    assertThat(text(Messages.pattern("{a}\\$"), "")).isEqualTo("must match \"{a}\\$\"");
  }

  @Test
  void aBundleGoesBeforeTheEnglishTexts() throws IOException {
    bundle(
        "ValidationMessages.properties",
        "jakarta.validation.constraints.Min.message = from {value}, {please}",
        "please = please");
    assertThat(text(Messages.min(3), 1)).isEqualTo("from 3, please");
    assertThat(text(Messages.max(3), 1)).isEqualTo("must be less than or equal to 3");
  }

  @Test
  void anAttributeGoesBeforeTheBundle() throws IOException {
    bundle("ValidationMessages.properties", "value = another");
    assertThat(text(Messages.min(3), 1)).isEqualTo("must be greater than or equal to 3");
  }

  @Test
  void aBundleIsFoundThoughAnotherLoaderHadNone() throws IOException {
    assertThat(text(Messages.max(3), 1)).isEqualTo("must be less than or equal to 3");
    assertThat(text(Messages.max(3), 1)).isEqualTo("must be less than or equal to 3");
    bundle(
        "ValidationMessages.properties", "jakarta.validation.constraints.Max.message = at most 3");
    assertThat(text(Messages.max(3), 1)).isEqualTo("at most 3");
  }

  @Test
  void theDefaultLocaleChooses() throws IOException {
    Locale.setDefault(Locale.GERMAN);
    Files.writeString(folder.resolve("ValidationMessages.properties"), "greeting = hello");
    bundle("ValidationMessages_de.properties", "greeting = hallo");
    assertThat(text(Message.of("{greeting}"), null)).isEqualTo("hallo");
  }

  @Test
  void theLocaleThatIsAskedForChooses() throws IOException {
    Locale.setDefault(Locale.GERMAN);
    Files.writeString(folder.resolve("ValidationMessages.properties"), "greeting = hello");
    Files.writeString(folder.resolve("ValidationMessages_fr.properties"), "greeting = bonjour");
    bundle("ValidationMessages_de.properties", "greeting = hallo");
    Message message = Message.of("{greeting}");
    assertThat(message.text(null, Locale.GERMANY)).isEqualTo("hallo");
    assertThat(message.text(null, Locale.CANADA_FRENCH)).isEqualTo("bonjour");
    assertThat(message.text(null, Locale.ROOT)).isEqualTo("hello");
  }

  @Test
  void aLanguageWithoutABundleHasTheBundleWithoutALanguage() throws IOException {
    Locale.setDefault(Locale.GERMAN);
    Files.writeString(folder.resolve("ValidationMessages.properties"), "greeting = hello");
    bundle("ValidationMessages_de.properties", "greeting = hallo");
    assertThat(Message.of("{greeting}").text(null, Locale.FRENCH)).isEqualTo("hello");
  }

  @Test
  void whereThereIsNoBundleWithoutALanguageTheTextsAreEnglish() throws IOException {
    Locale.setDefault(Locale.GERMAN);
    bundle(
        "ValidationMessages_de.properties",
        "jakarta.validation.constraints.NotNull.message = fehlt");
    assertThat(Messages.notNull().text(null, Locale.FRENCH)).isEqualTo("must not be null");
    assertThat(Messages.notNull().text(null, Locale.GERMAN)).isEqualTo("fehlt");
    assertThat(Messages.notNull().text(null, Locale.FRENCH)).isEqualTo("must not be null");
  }

  @Test
  void aLiteralStays() {
    assertThat(text(Message.literal("{a} \\{ ${validatedValue}"), 1))
        .isEqualTo("{a} \\{ ${validatedValue}");
  }

  @Test
  void entriesThatNameEachOtherEnd() throws IOException {
    bundle("ValidationMessages.properties", "a = ({b})", "b = [{a}]");
    assertThat(text(Message.of("{a}"), null)).isEqualTo("([{a}])");
  }

  @Test
  void theValueIsNeverATemplate() {
    Message message = Message.of("${validatedValue} for {name}").with("name", "${validatedValue}");
    assertThat(text(message, "{name}\\")).isEqualTo("{name}\\ for ${validatedValue}");
    assertThat(text(message, null)).isEqualTo(" for ${validatedValue}");
    assertThat(text(message.built("${validatedValue} for {name}"), 1))
        .isEqualTo("${validatedValue} for ${validatedValue}");
  }

  @Test
  void whatStandsForNothingStays() {
    assertThat(text(Message.of("{a} ${b} $ {"), 1)).isEqualTo("{a} ${b} $ {");
    assertThat(text(Message.of("\\{c\\} \\$ \\\\ \\x }"), 1)).isEqualTo("{c} $ \\ \\x }");
  }

  @Test
  void arraysShowTheirElements() {
    Message message =
        Message.of("{a} {b}").with("a", new int[] {1, 2}).with("b", new String[] {"x"});
    assertThat(text(message, 1)).isEqualTo("[1, 2] [x]");
  }
}
