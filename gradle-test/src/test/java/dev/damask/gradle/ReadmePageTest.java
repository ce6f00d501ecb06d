package dev.damask.gradle;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's first screen, pasted into empty projects as it is: they import the BOM, compile the
 * example, and it prints what the README says.
 */
final class ReadmePageTest {

  private static final Page README = new Page("../README.md");

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("src/main/java/shop"));
    Files.writeString(sources.resolve("Prices.java"), README.after("You write a class:"));
  }

  @Test
  void mavenCompilesTheExampleAndItPrintsWhatTheReadmeSays() throws Exception {
    Maven.run(folder, README.after("**Maven**"), "compiler:compile");
    assertPrints("target/classes");
  }

  @Test
  void gradleCompilesTheExampleAndItPrintsWhatTheReadmeSays() throws Exception {
    Files.writeString(folder.resolve("build.gradle"), README.after("**Gradle**"));
    Files.writeString(folder.resolve("settings.gradle"), "rootProject.name = 'shop'\n");
    Gradle.Build build = Gradle.running().build(folder, "classes", false);
    assertWithMessage(build.log()).that(build.succeeded()).isTrue();
    assertPrints("build/classes/java/main");
  }

  private void assertPrints(String classes) throws Exception {
    List<Path> path =
        List.of(
            folder.resolve(classes),
            ClassPath.find("damask-runtime"),
            ClassPath.find("slf4j-api"),
            ClassPath.find("slf4j-simple"),
            ClassPath.find("jspecify"));
    String printed =
        run(path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    assertThat(withoutTimes(printed))
        .isEqualTo(withoutTimes(README.after("what the program prints")));
  }

  private static String run(String classPath) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                "shop.Prices")
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertWithMessage(printed).that(process.waitFor()).isEqualTo(0);
    return printed;
  }

  private static String withoutTimes(String printed) {
    return printed.replaceAll("\\d+\\.\\d{4}s", "#s");
  }
}
