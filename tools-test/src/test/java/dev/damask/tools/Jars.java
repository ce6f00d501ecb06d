package dev.damask.tools;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The jars on the class path of the tests, of which every tool gets its own. */
final class Jars {

  private static final List<String> ALL =
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).toList();

  /** What a user of every decorator has. */
  static final List<String> OF_USER =
      allNamed(
          "damask-runtime",
          "slf4j-api",
          "jspecify",
          "caffeine",
          "error_prone_annotations",
          "jakarta.validation-api");

  static final List<String> OF_KOTLIN = allNamed("kotlin-stdlib", "annotations");

  static final List<String> OF_DAMASK = allNamed("damask-processor");

  private Jars() {}

  static List<String> allNamed(String... artifacts) {
    return Arrays.stream(artifacts).map(Jars::named).toList();
  }

  static String named(String artifact) {
    return ALL.stream()
        .filter(it -> isArtifact(Path.of(it), artifact))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + artifact + " in " + ALL));
  }

  /** In the reactor these are folders until they are packaged. */
  private static boolean isArtifact(Path entry, String artifact) {
    String folder = artifact.replace("damask-", "") + "/target/classes";
    return entry.endsWith(folder)
        || entry.getFileName().toString().matches(artifact + "-\\d[^-]*(-SNAPSHOT)?\\.jar");
  }

  /** All of them, for tools that are no processors on a class path. */
  static List<String> all() {
    return ALL;
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  static String path(List<String>... jars) {
    return String.join(File.pathSeparator, Stream.of(jars).flatMap(List::stream).toList());
  }
}
