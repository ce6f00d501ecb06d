package dev.damask.gradle;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The jars and folders on the class path of the tests, chosen by name. */
final class ClassPath {

  private static final List<Path> ENTRIES =
      Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
          .filter(entry -> !entry.isEmpty())
          .map(Path::of)
          .toList();

  private ClassPath() {}

  static Path find(String artifact) {
    return ENTRIES.stream()
        .filter(entry -> isArtifact(entry, artifact))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + artifact + " in " + ENTRIES));
  }

  /** In the reactor the runtime is a folder until it is packaged. */
  private static boolean isArtifact(Path entry, String artifact) {
    return (artifact.equals("damask-runtime") && entry.endsWith(Path.of("runtime/target/classes")))
        || entry.endsWith(artifact)
        || entry.getFileName().toString().matches(Pattern.quote(artifact) + "-\\d.*\\.jar");
  }
}
