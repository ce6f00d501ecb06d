package dev.damask.gradle;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The example of {@code docs/kotlin.md}, pasted into a project as it is. */
final class KotlinExample {

  private KotlinExample() {}

  static void write(Path project) throws IOException {
    Path sources = Files.createDirectories(project.resolve("src/main/kotlin"));
    Files.writeString(sources.resolve("Example.kt"), KotlinProject.PAGE.snippet("An example"));
  }

  static void assertCompiled(List<Path> folders) throws IOException, ClassNotFoundException {
    URL[] classes = new URL[folders.size()];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = folders.get(i).toUri().toURL();
    }
    ClassLoader own = KotlinExample.class.getClassLoader();
    try (URLClassLoader loader = new URLClassLoader(classes, own)) {
      assertThat(loader.loadClass("example.ClientDecorated").getSuperclass().getName())
          .isEqualTo("example.Client");
      assertThat(loader.loadClass("example.UserValidated").getSuperclass().getName())
          .isEqualTo("example.User");
    }
  }
}
