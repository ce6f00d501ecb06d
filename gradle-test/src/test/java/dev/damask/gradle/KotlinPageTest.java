package dev.damask.gradle;

import static com.google.common.truth.Truth.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of {@code docs/kotlin.md}, pasted into empty projects as they are. */
final class KotlinPageTest {

  @TempDir Path folder;

  @BeforeEach
  void write() throws Exception {
    Path sources = Files.createDirectories(folder.resolve("src/main/kotlin"));
    Files.writeString(sources.resolve("Example.kt"), KotlinProject.PAGE.snippet("An example"));
  }

  @Test
  void mavenCompilesTheExampleOfThePage() throws Exception {
    Maven.run(folder, KotlinProject.PAGE.snippet("Maven"), "compile");
    assertCompiled("target/classes");
  }

  @Test
  void gradleCompilesTheExampleOfThePage() throws Exception {
    KotlinProject.create(folder).build();
    assertCompiled("build/classes/java/main", "build/classes/kotlin/main");
  }

  private void assertCompiled(String... folders) throws Exception {
    URL[] classes = new URL[folders.length];
    for (int i = 0; i < folders.length; i++) {
      classes[i] = folder.resolve(folders[i]).toUri().toURL();
    }
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      assertThat(loader.loadClass("example.ClientDecorated").getSuperclass().getName())
          .isEqualTo("example.Client");
      assertThat(loader.loadClass("example.UserValidated").getSuperclass().getName())
          .isEqualTo("example.User");
    }
  }
}
