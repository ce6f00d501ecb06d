package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Singletons and registries create none but valid records. */
final class CreatedRecordsTest {

  private static final Checked TYPES =
      Checked.of(
          """
          public class Use {
            static Object singleton(String url) { return HomeSingleton.initialize(url); }
            static Object port(int port) { return HomeSingleton.initialize(port); }
            static boolean isInitialized() { return HomeSingleton.isInitialized(); }
            static Object entry(String name) { return NamedRegistry.create("Item", name); }
          }
          @Singleton @Validated record Home(@NotBlank String url) {
            Home(int port) { this(" ".repeat(port)); }
          }
          @Registered(factory = Naming.class) interface Named {}
          interface Naming { Named named(String name); }
          @Validated record Item(@NotBlank String name) implements Named {}
          """);

  @Test
  void invalidOnesAreRejected() throws Throwable {
    assertRejected("singleton", " ", "url must not be blank");
    assertRejected("port", 3, "url must not be blank");
    assertRejected("entry", "", "name must not be blank");
    assertThat(TYPES.use("isInitialized")).isEqualTo(false);
    assertThat(TYPES.use("singleton", "a").toString()).isEqualTo("Home[url=a]");
    assertThat(TYPES.use("entry", "b").toString()).isEqualTo("Item[name=b]");
  }

  private static void assertRejected(String method, Object argument, String why) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> TYPES.use(method, argument));
    assertThat(thrown).hasMessageThat().isEqualTo(why);
  }
}
