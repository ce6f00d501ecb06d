package dev.damask.test;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/testing.md} shows a class and a test that are compiled and run here. */
final class TestingPageTest {

  private static final Path MODULE =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize();
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```$");

  @Test
  void thePageShowsTheSourcesThatRun() throws IOException {
    String page = Files.readString(MODULE.resolveSibling("docs").resolve("testing.md"));
    List<String> shown = BLOCK.matcher(page).results().map(it -> it.group(1)).toList();
    assertThat(shown).hasSize(2);
    for (int i = 0; i < shown.size(); i++) {
      String name = List.of("Prices.java", "PricesTest.java").get(i);
      assertWithMessage(name)
          .that(shown.get(i))
          .isEqualTo(Files.readString(MODULE.resolve("src/test/java/shop").resolve(name)));
    }
  }
}
