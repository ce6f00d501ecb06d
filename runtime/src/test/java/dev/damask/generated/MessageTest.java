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

  @Test
  void withoutABundleTheEnglishTextsStand() {
    Locale.setDefault(Locale.GERMAN);
    assertThat(Messages.notNull().text(null)).isEqualTo("must not be null");
    assertThat(Messages.min(3).text(1)).isEqualTo("must be greater than or equal to 3");
    assertThat(Messages.decimalMax("0.5", true).text(1))
        .isEqualTo("must be less than or equal to 0.5");
    assertThat(Messages.decimalMin("0.5", false).text(1)).isEqualTo("must be greater than 0.5");
    assertThat(Messages.pattern("{a}\\$").text("")).isEqualTo("must match \"{a}\\$\"");
  }

  @Test
  void aBundleGoesBeforeTheEnglishTexts() throws IOException {
    bundle(
        "ValidationMessages.properties",
        "jakarta.validation.constraints.Min.message = from {value}, {please}",
        "please = please");
    assertThat(Messages.min(3).text(1)).isEqualTo("from 3, please");
    assertThat(Messages.max(3).text(1)).isEqualTo("must be less than or equal to 3");
  }

  @Test
  void anAttributeGoesBeforeTheBundle() throws IOException {
    bundle("ValidationMessages.properties", "value = another");
    assertThat(Messages.min(3).text(1)).isEqualTo("must be greater than or equal to 3");
  }

  @Test
  void aBundleIsFoundThoughAnotherLoaderHadNone() throws IOException {
    assertThat(Messages.max(3).text(1)).isEqualTo("must be less than or equal to 3");
    assertThat(Messages.max(3).text(1)).isEqualTo("must be less than or equal to 3");
    bundle(
        "ValidationMessages.properties", "jakarta.validation.constraints.Max.message = at most 3");
    assertThat(Messages.max(3).text(1)).isEqualTo("at most 3");
  }

  @Test
  void theDefaultLocaleChooses() throws IOException {
    Locale.setDefault(Locale.GERMAN);
    Files.writeString(folder.resolve("ValidationMessages.properties"), "greeting = hello");
    bundle("ValidationMessages_de.properties", "greeting = hallo");
    assertThat(Message.of("{greeting}").text(null)).isEqualTo("hallo");
  }

  @Test
  void entriesThatNameEachOtherEnd() throws IOException {
    bundle("ValidationMessages.properties", "a = ({b})", "b = [{a}]");
    assertThat(Message.of("{a}").text(null)).isEqualTo("([{a}])");
  }

  @Test
  void theValueIsNeverATemplate() {
    Message message = Message.of("${validatedValue} for {name}").with("name", "${validatedValue}");
    assertThat(message.text("{name}\\")).isEqualTo("{name}\\ for ${validatedValue}");
    assertThat(message.text(null)).isEqualTo(" for ${validatedValue}");
    assertThat(message.textWithoutExpressions())
        .isEqualTo("${validatedValue} for ${validatedValue}");
  }

  @Test
  void whatStandsForNothingStays() {
    assertThat(Message.of("{a} ${b} $ {").text(1)).isEqualTo("{a} ${b} $ {");
    assertThat(Message.of("\\{c\\} \\$ \\\\ \\x }").text(1)).isEqualTo("{c} $ \\ \\x }");
  }

  @Test
  void arraysShowTheirElements() {
    Message message =
        Message.of("{a} {b}").with("a", new int[] {1, 2}).with("b", new String[] {"x"});
    assertThat(message.text(1)).isEqualTo("[1, 2] [x]");
  }
}
