package dev.damask.gradle;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of {@code docs/kotlin.md}, pasted into empty projects as they are. */
final class KotlinPageTest {

  private static final Page PAGE = new Page("kotlin.md");

  @TempDir Path folder;

  @BeforeEach
  void write() throws Exception {
    Path sources = Files.createDirectories(folder.resolve("src/main/kotlin"));
    Files.writeString(sources.resolve("Example.kt"), PAGE.snippet("An example"));
  }

  @Test
  void mavenCompilesTheExampleOfThePage() throws Exception {
    Maven.run(folder, PAGE.snippet("Maven"), "compile");
    assertCompiled("target/classes");
  }

  @Test
  void gradleCompilesTheExampleOfThePage() throws Exception {
    String script = PAGE.snippet("Gradle");
    Files.writeString(folder.resolve("build.gradle"), script);
    KotlinPlugins.fetch(version(script), folder.resolve("plugins"));
    // Where plugins come from without the network, and no daemon, which would outlive the test.
    Files.writeString(
        folder.resolve("settings.gradle"),
        "pluginManagement { repositories { mavenLocal() } }\nrootProject.name = 'shop'\n");
    Files.writeString(
        folder.resolve("gradle.properties"), "kotlin.compiler.execution.strategy=in-process\n");
    Gradle.Build build = Gradle.running().build(folder, "classes", false);
    assertWithMessage(build.log()).that(build.succeeded()).isTrue();
    assertCompiled("build/classes/java/main", "build/classes/kotlin/main");
  }

  private static String version(String script) {
    Matcher version = Pattern.compile("version \"(.*)\"").matcher(script);
    assertThat(version.find()).isTrue();
    return version.group(1);
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
