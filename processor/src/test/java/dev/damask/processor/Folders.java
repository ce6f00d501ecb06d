package dev.damask.processor;

import java.nio.file.Path;

/** Where the parts of the project are that tests read as files. */
final class Folders {

  /** Surefire sets {@code basedir}; elsewhere the working folder is the module. */
  private static final Path PROCESSOR =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize();

  static final Path GOLDEN = PROCESSOR.resolve("src/test/resources/golden");
  static final Path RESOURCES = PROCESSOR.resolve("src/test/resources");
  static final Path PROCESSOR_MAIN = PROCESSOR.resolve("src/main/java");
  static final Path RUNTIME_MAIN = PROCESSOR.resolveSibling("runtime").resolve("src/main/java");
  static final Path ECJ_JARS = PROCESSOR.resolve("target/ecj");
  static final Path PAGES = PROCESSOR.resolveSibling("docs");
  static final Path README = PROCESSOR.resolveSibling("README.md");
  static final Path RESULTS = PROCESSOR.resolveSibling("benchmarks").resolve("RESULTS.md");
  static final Path ERROR_PAGES = PROCESSOR.resolveSibling("docs").resolve("errors");

  private Folders() {}
}
