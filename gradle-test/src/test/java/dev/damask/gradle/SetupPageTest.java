package dev.damask.gradle;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of {@code docs/setup.md}, pasted into empty projects as they are. */
final class SetupPageTest {

  private static final Page PAGE = new Page("setup.md");

  private static final String CLIENT =
      """
      package shop;

      import dev.damask.Decorate;
      import dev.damask.decorate.Timed;

      /** What is asked for. */
      @Decorate
      public class Client {
        /** Without a client. */
        protected Client() {}

        @Timed
        @SuppressWarnings("unused")
        int fetch() {
          return 1;
        }
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("src/main/java/shop"));
    Files.writeString(folder.resolve("src/main/java/shop/Client.java"), CLIENT);
  }

  @Test
  void mavenCompiles() throws Exception {
    maven(PAGE.snippet("Maven"));
    assertCompiled("target/classes");
  }

  @Test
  void mavenCompilesAModuleWithoutLint() throws Exception {
    String lint = PAGE.snippet("Lint");
    Files.writeString(folder.resolve("src/main/java/module-info.java"), PAGE.snippet("Modules"));
    maven(PAGE.snippet("Maven").replace("<configuration>\n", "<configuration>\n" + lint));
    assertCompiled("target/classes");
  }

  @Test
  void gradleCompiles() throws Exception {
    Files.writeString(folder.resolve("build.gradle"), PAGE.snippet("Gradle"));
    Files.writeString(folder.resolve("settings.gradle"), "rootProject.name = 'shop'\n");
    Gradle.Build build = Gradle.running().build(folder, "classes", false);
    assertWithMessage(build.log()).that(build.succeeded()).isTrue();
    assertCompiled("build/classes/java/main");
  }

  private void assertCompiled(String classes) {
    assertThat(Files.exists(folder.resolve(classes).resolve("shop/ClientDecorated.class")))
        .isTrue();
  }

  private void maven(String pasted) throws Exception {
    // Alone: the plugins that Maven adds to the phases may not be here.
    Maven.run(folder, pasted, "compiler:compile");
  }
}
