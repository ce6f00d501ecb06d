package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The classes that Caffeine looks up by name for Damask's caches, which native images ask for. */
final class CaffeineClassesTest {

  private static final Path SETUP =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolveSibling("docs/setup.md");

  @Test
  void theSetupPageListsThem() throws Exception {
    String page = Files.readString(SETUP);
    for (long nanos : new long[] {1_000_000_000L, Lifetime.NEVER}) {
      Object cache =
          value(value(new KeyedEntries<>(nanos, 10, System::nanoTime), "cache"), "cache");
      assertThat(page).contains("\"type\": \"" + cache.getClass().getName() + "\"");
      assertThat(page)
          .contains("\"type\": \"" + value(cache, "nodeFactory").getClass().getName() + "\"");
    }
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
