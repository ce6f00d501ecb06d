package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The classes that Caffeine looks up by name for Damask's caches, which native images ask for. */
final class CaffeineClassesTest {

  private static final Path SETUP =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolveSibling("docs/setup.md");

  @Test
  void theSetupPageListsThem() throws Exception {
    Entries<String> entries = new Entries<>(Duration.ofSeconds(1), 10, System::nanoTime);
    Object cache = value(value(entries, "cache"), "cache");
    String page = Files.readString(SETUP);
    assertThat(page).contains("\"type\": \"" + cache.getClass().getName() + "\"");
    assertThat(page)
        .contains("\"type\": \"" + value(cache, "nodeFactory").getClass().getName() + "\"");
  }

  private static Object value(Object of, String name) throws Exception {
    for (Class<?> type = of.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return field.get(of);
        }
      }
    }
    throw new AssertionError("no " + name + " in " + of.getClass());
  }
}
