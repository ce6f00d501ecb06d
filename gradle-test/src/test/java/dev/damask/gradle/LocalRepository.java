package dev.damask.gradle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Maven repository that has what the build of Damask itself uses, by links, and Damask's jars and
 * flattened POMs as {@code mvn install} would put them there.
 */
final class LocalRepository {

  private static final Path OF_BUILD = Path.of(System.getProperty("maven.repository"));
  private static final Path DAMASK = Path.of(System.getProperty("damask.folder"));
  private static final String VERSION = System.getProperty("damask.version");

  private static Path folder;

  private LocalRepository() {}

  /** The one for all tests. */
  static Path get() throws IOException {
    if (folder == null) {
      Path created = TestFolder.create("repository");
      fill(created);
      folder = created;
    }
    return folder;
  }

  private static void fill(Path folder) throws IOException {
    link(OF_BUILD, folder, "dev");
    Path dev = Files.createDirectory(folder.resolve("dev"));
    if (Files.exists(OF_BUILD.resolve("dev"))) {
      link(OF_BUILD.resolve("dev"), dev, "damask");
    }
    install(dev, "damask-bom", "bom", List.of("pom"));
    install(dev, "damask-runtime", "runtime", List.of("pom", "jar"));
    install(dev, "damask-processor", "processor", List.of("pom", "jar"));
    install(dev, "damask-test", "test", List.of("pom", "jar"));
  }

  private static void link(Path from, Path to, String except) throws IOException {
    try (Stream<Path> entries = Files.list(from)) {
      for (Path entry : entries.filter(it -> !it.endsWith(except)).toList()) {
        Files.createSymbolicLink(to.resolve(entry.getFileName()), entry);
      }
    }
  }

  private static void install(Path dev, String artifact, String module, List<String> kinds)
      throws IOException {
    Path folder = dev.resolve("damask").resolve(artifact).resolve(VERSION);
    Files.createDirectories(folder);
    for (String kind : kinds) {
      String name = artifact + "-" + VERSION + "." + kind;
      Files.copy(source(DAMASK.resolve(module), kind, name), folder.resolve(name));
    }
  }

  private static Path source(Path module, String kind, String name) {
    return kind.equals("jar")
        ? module.resolve("target").resolve(name)
        : module.resolve(".flattened-pom.xml");
  }
}
