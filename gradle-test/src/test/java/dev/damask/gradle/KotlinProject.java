package dev.damask.gradle;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A project that is set up for Gradle as {@code docs/kotlin.md} says. */
record KotlinProject(Path folder) {

  static final Page PAGE = new Page("kotlin.md");

  private static final Pattern VERSION = Pattern.compile("version \"(.*)\"");

  static KotlinProject create(Path folder) throws IOException, InterruptedException {
    String script = PAGE.snippet("Gradle");
    Files.writeString(folder.resolve("build.gradle"), script);
    // Where plugins come from without the network, and no daemon, which would outlive the test.
    Files.writeString(
        folder.resolve("settings.gradle"),
        "pluginManagement { repositories { mavenLocal() } }\nrootProject.name = 'shop'\n");
    Files.writeString(
        folder.resolve("gradle.properties"), "kotlin.compiler.execution.strategy=in-process\n");
    Matcher version = VERSION.matcher(script);
    assertThat(version.find()).isTrue();
    KotlinPlugins.fetch(version.group(1), folder.resolve("plugins"));
    return new KotlinProject(folder);
  }

  /** Writes the source of a class of the package {@code app}. */
  void write(String name, String text) throws IOException {
    Path file = source(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "package app\n" + text + "\n");
  }

  void delete(String name) throws IOException {
    Files.delete(source(name));
  }

  private Path source(String name) {
    return folder.resolve("src/main/kotlin/app/" + name + ".kt");
  }

  void build() throws IOException {
    Gradle.Build build = Gradle.running().build(folder, "classes", false);
    assertWithMessage(build.log()).that(build.succeeded()).isTrue();
  }

  /** Where its class files are. */
  List<Path> classes() {
    return List.of(
        folder.resolve("build/classes/java/main"),
        folder.resolve("build/classes/kotlin/main"),
        folder.resolve("build/tmp/kapt3/classes/main"));
  }

  /** What was generated for the package {@code app}. */
  Path generated(String name) {
    return folder.resolve("build/generated/source/kapt/main/app/" + name + ".java");
  }

  boolean hasClass(String name) {
    return classes().stream().anyMatch(it -> Files.exists(it.resolve("app/" + name + ".class")));
  }
}
