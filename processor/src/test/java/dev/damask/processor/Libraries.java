package dev.damask.processor;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The jars and folders on the class path of the tests, chosen by name. */
final class Libraries {

  private static final List<Path> TEST_CLASS_PATH =
      Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
          .filter(entry -> !entry.isEmpty())
          .map(Path::of)
          .toList();

  private static final List<String> OF_A_USER =
      List.of(
          "damask-runtime",
          "slf4j-api",
          "jspecify",
          "caffeine",
          "error_prone_annotations",
          "jakarta.validation-api");

  private Libraries() {}

  /** The runtime and everything it can use: what a user of every decorator has. */
  static List<Path> ofUser() {
    return named(OF_A_USER);
  }

  /** The same, and what pages show beside it. */
  static List<Path> ofDocumentation() {
    List<Path> all = new ArrayList<>(ofUser());
    all.addAll(named("micrometer-core"));
    return all;
  }

  /** The same but for some, such as {@code "caffeine"}. */
  static List<Path> ofUserWithout(String... artifacts) {
    List<String> names = new ArrayList<>(OF_A_USER);
    for (String artifact : artifacts) {
      if (!names.remove(artifact)) {
        throw new IllegalArgumentException(artifact + " is not one of " + OF_A_USER);
      }
    }
    return named(names);
  }

  /** The jars of these artifacts. */
  static List<Path> named(String... artifacts) {
    return named(List.of(artifacts));
  }

  private static List<Path> named(List<String> artifacts) {
    return artifacts.stream().map(Libraries::find).toList();
  }

  private static Path find(String artifact) {
    return TEST_CLASS_PATH.stream()
        .filter(entry -> isArtifact(entry, artifact))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no " + artifact + " in " + TEST_CLASS_PATH));
  }

  /** In the reactor the runtime is a folder until it is packaged. */
  private static boolean isArtifact(Path entry, String artifact) {
    return artifact.equals("damask-runtime") && entry.endsWith(Path.of("runtime/target/classes"))
        || entry.getFileName().toString().matches(Pattern.quote(artifact) + "-\\d.*\\.jar");
  }
}
