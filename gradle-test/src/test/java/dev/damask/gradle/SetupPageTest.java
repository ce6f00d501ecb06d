package dev.damask.gradle;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of {@code docs/setup.md}, pasted into empty projects as they are. */
final class SetupPageTest {

  private static final String PROJECT =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>shop</groupId>
        <artifactId>shop</artifactId>
        <version>1</version>
      %s
      </project>
      """;
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

  @TempDir static Path shared;
  private static Path repository;

  @TempDir Path folder;

  @BeforeAll
  static void setUp() throws IOException {
    repository = Files.createDirectory(shared.resolve("repository"));
    LocalRepository.create(repository);
  }

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("src/main/java/shop"));
    Files.writeString(folder.resolve("src/main/java/shop/Client.java"), CLIENT);
  }

  @Test
  void mavenCompiles() throws Exception {
    maven(SetupPage.snippet("Maven"));
    assertCompiled("target/classes");
  }

  @Test
  void mavenCompilesAModuleWithoutLint() throws Exception {
    String lint = SetupPage.snippet("Lint");
    Files.writeString(
        folder.resolve("src/main/java/module-info.java"), SetupPage.snippet("Modules"));
    maven(SetupPage.snippet("Maven").replace("<configuration>\n", "<configuration>\n" + lint));
    assertCompiled("target/classes");
  }

  @Test
  void gradleCompiles() throws Exception {
    Files.writeString(folder.resolve("build.gradle"), SetupPage.snippet("Gradle"));
    Files.writeString(folder.resolve("settings.gradle"), "rootProject.name = 'shop'\n");
    try (Gradle gradle =
        Gradle.start(shared.resolve("gradle"), "-Dmaven.repo.local=" + repository)) {
      Gradle.Build build = gradle.build(folder);
      assertWithMessage(build.log()).that(build.succeeded()).isTrue();
    }
    assertCompiled("build/classes/java/main");
  }

  private void assertCompiled(String classes) {
    assertThat(Files.exists(folder.resolve(classes).resolve("shop/ClientDecorated.class")))
        .isTrue();
  }

  private void maven(String pasted) throws Exception {
    Files.writeString(folder.resolve("pom.xml"), PROJECT.formatted(pasted));
    List<String> command =
        new ArrayList<>(
            List.of(
                System.getProperty("maven.executable"),
                "-B",
                "-Dmaven.repo.local=" + repository,
                // Alone: the plugins that Maven adds to the phases may not be here.
                "compiler:compile"));
    if (System.getProperty("maven.mode").equals("offline true")) {
      command.add("-o");
    }
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertWithMessage(said).that(process.waitFor()).isEqualTo(0);
  }
}
