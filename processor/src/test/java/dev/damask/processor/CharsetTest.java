package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever charset a compiler is told to read and write its files in: what is generated has the
 * same bytes, and the same meaning, which is that of the class files.
 */
final class CharsetTest {

  private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7f]");
  private static final List<String> CHARSETS = List.of("US-ASCII", "ISO-8859-1", "windows-1252");

  @TestFactory
  Stream<DynamicTest> sameBytesAndMeaning() throws IOException {
    return cases()
        .flatMap(
            golden ->
                golden.compilers().stream()
                    .map(it -> dynamicTest(golden.name() + " " + it, () -> check(golden, it))));
  }

  @Test
  void everyPatternHasSuchAFolder() throws IOException {
    assertThat(cases().map(it -> it.folder().getParent().getFileName().toString()).distinct())
        .containsExactly("decorate", "registered", "singleton", "validated");
  }

  @Test
  void everyGeneratedFileIsAscii() throws IOException {
    for (GoldenCase golden : GoldenCase.all(Folders.GOLDEN)) {
      for (Map.Entry<String, String> file : golden.out().files().entrySet()) {
        if (file.getKey().endsWith(".java")) {
          assertWithMessage(golden.name() + " " + file.getKey())
              .that(file.getValue())
              .doesNotContainMatch(BEYOND_ASCII);
        }
      }
    }
  }

  private static Stream<GoldenCase> cases() throws IOException {
    return GoldenCase.all(Folders.GOLDEN).stream()
        .filter(GoldenCase::isGood)
        .filter(it -> it.in().files().values().stream().anyMatch(CharsetTest::isBeyondAscii));
  }

  private static boolean isBeyondAscii(String text) {
    return BEYOND_ASCII.matcher(text).find();
  }

  private static void check(GoldenCase golden, Compiler compiler) throws IOException {
    Compilation compilation = golden.compilation(compiler);
    Compiled wanted = compilation.options("-encoding", "UTF-8").compileWithoutErrors();
    for (String charset : CHARSETS) {
      Compiled compiled =
          compilation
              .with(escaped(golden.in()))
              .options("-encoding", charset)
              .compileWithoutErrors();
      assertThat(Difference.between(golden.out(), compiled.generated())).isEmpty();
      assertThat(compiled.classFiles().keySet()).isEqualTo(wanted.classFiles().keySet());
      for (Map.Entry<String, byte[]> file : compiled.classFiles().entrySet()) {
        assertWithMessage(charset + " " + file.getKey())
            .that(file.getValue())
            .isEqualTo(wanted.classFiles().get(file.getKey()));
      }
    }
  }

  /** As those write who cannot use the characters themselves. */
  private static Sources escaped(Sources sources) {
    Sources escaped = Sources.NONE;
    for (Map.Entry<String, String> file : sources.files().entrySet()) {
      String text =
          BEYOND_ASCII
              .matcher(file.getValue())
              .replaceAll(
                  it -> {
                    StringBuilder escape = new StringBuilder();
                    for (char c : it.group().toCharArray()) {
                      escape.append("\\\\u%04x".formatted((int) c));
                    }
                    return escape.toString();
                  });
      escaped = escaped.with(file.getKey(), text);
    }
    return escaped;
  }
}
