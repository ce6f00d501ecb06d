package dev.damask.containers;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A container that the page has an example for, with what it needs of the tests' class path. */
enum Container {
  SPRING(
      "Spring",
      List.of("org/springframework/spring-", "io/micrometer", "commons-logging"),
      List.of()),
  SPRING_BOOT(
      "Spring Boot", List.of("org/springframework", "io/micrometer", "commons-logging"), List.of()),
  CDI(
      "CDI",
      List.of(
          "org/jboss",
          "jakarta/enterprise",
          "jakarta/interceptor",
          "jakarta/el",
          "jakarta/annotation"),
      List.of()),
  MICRONAUT(
      "Micronaut",
      List.of("io/micronaut", "jakarta/annotation", "org/reactivestreams"),
      List.of("com/github/javaparser", "org/ow2/asm", "org/checkerframework")),
  GUICE("Guice", List.of("com/google/inject", "com/google/guava", "aopalliance"), List.of()),
  DAGGER(
      "Dagger",
      List.of("com/google/dagger/dagger/", "javax/inject"),
      List.of("com/google", "com/squareup", "org/jetbrains", "net/ltgt", "org/checkerframework")),
  AVAJE(
      "avaje-inject",
      List.of(
          "io/avaje/avaje-inject/",
          "io/avaje/avaje-inject-aop",
          "io/avaje/avaje-inject-events",
          "io/avaje/avaje-applog"),
      List.of("io/avaje"));

  /** What users of Damask have in any container. */
  private static final List<String> COMMON =
      List.of("damask-runtime", "org/slf4j", "org/jspecify", "jakarta/inject");

  private static final List<String> CLASS_PATH =
      Arrays.asList(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)));

  private final String title;
  private final List<String> artifacts;
  private final List<String> processors;

  /**
   * @param processors what its annotation processor needs beside
   */
  Container(String title, List<String> artifacts, List<String> processors) {
    this.title = title;
    this.artifacts = artifacts;
    this.processors = processors;
  }

  /** The heading of its example. */
  String title() {
    return title;
  }

  List<Path> classPath() {
    return find(Stream.concat(COMMON.stream(), artifacts.stream()).toList());
  }

  List<Path> processorPath() {
    List<Path> path =
        find(
            Stream.concat(Stream.of("damask-processor", "fast-processor"), processors.stream())
                .toList());
    return processors.isEmpty()
        ? path
        : Stream.concat(path.stream(), classPath().stream()).toList();
  }

  private static List<Path> find(List<String> names) {
    return CLASS_PATH.stream()
        .filter(entry -> names.stream().anyMatch(entry.replace(File.separatorChar, '/')::contains))
        .map(Path::of)
        .toList();
  }
}
