package dev.damask.gradle;

import static com.google.common.truth.Truth.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippet for Maven of {@code docs/kotlin.md}, pasted into an empty project as it is. */
final class KotlinPageTest {

  private static final Page PAGE = new Page("kotlin.md");

  @TempDir Path folder;

  @Test
  void mavenCompilesTheExampleOfThePage() throws Exception {
    Path repository = Files.createDirectory(folder.resolve("repository"));
    LocalRepository.create(repository);
    Path project = Files.createDirectory(folder.resolve("shop"));
    Path sources = Files.createDirectories(project.resolve("src/main/kotlin/example"));
    Files.writeString(sources.resolve("Example.kt"), PAGE.snippet("An example"));
    Maven.run(project, repository, PAGE.snippet("Maven"), "compile");
    URL[] classes = {project.resolve("target/classes").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      assertThat(loader.loadClass("example.ClientDecorated").getSuperclass().getName())
          .isEqualTo("example.Client");
      assertThat(loader.loadClass("example.UserValidated").getSuperclass().getName())
          .isEqualTo("example.User");
    }
  }
}
