package dev.damask.gradle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Kotlin's plugins for Gradle and what their tasks run, which Maven puts into the repository: it
 * reaches a repository wherever it builds Damask, and Gradle then needs none beside.
 */
final class KotlinPlugins {

  private static final String GROUP = "org.jetbrains.kotlin";

  /** Artifacts, some with a type, or with the classifier of the releases of Gradle it is for. */
  private static final List<String> ARTIFACTS =
      List.of(
          marker("jvm"),
          marker("kapt"),
          marker("plugin.allopen"),
          GROUP + ":kotlin-gradle-plugin",
          GROUP + ":kotlin-gradle-plugin:module",
          GROUP + ":kotlin-gradle-plugin:jar:gradle88",
          GROUP + ":kotlin-allopen",
          GROUP + ":kotlin-allopen-compiler-plugin-embeddable",
          GROUP + ":kotlin-annotation-processing-gradle",
          GROUP + ":kotlin-build-tools-compat",
          GROUP + ":kotlin-build-tools-impl",
          GROUP + ":kotlin-compiler-embeddable",
          GROUP + ":kotlin-scripting-compiler-embeddable",
          GROUP + ":kotlin-stdlib");

  private static boolean isThere;

  private KotlinPlugins() {}

  private static String marker(String plugin) {
    String id = GROUP + "." + plugin;
    return id + ":" + id + ".gradle.plugin:pom";
  }

  /** Fetches them if they are not there yet; needs an empty folder for that. */
  static void fetch(String version, Path folder) throws IOException, InterruptedException {
    if (isThere) {
      return;
    }
    Maven.run(
        Files.createDirectories(folder),
        ARTIFACTS.stream()
            .map(artifact -> dependency(artifact.split(":"), version))
            .collect(Collectors.joining("", "<dependencies>\n", "</dependencies>")),
        "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:resolve");
    isThere = true;
  }

  private static String dependency(String[] artifact, String version) {
    return """
    <dependency>
      <groupId>%s</groupId>
      <artifactId>%s</artifactId>
      <version>%s</version>
      <type>%s</type>
      %s
    </dependency>
    """
        .formatted(
            artifact[0],
            artifact[1],
            version,
            artifact.length > 2 ? artifact[2] : "jar",
            artifact.length > 3 ? "<classifier>" + artifact[3] + "</classifier>" : "");
  }
}
