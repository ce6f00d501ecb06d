package dev.damask.benchmarks.compile;

import java.util.List;

/** The peers' processors, each on its own equivalent of what Damask does. */
final class Peers {

  private static final int[] SIZES = {1, 20, 1000};

  private static final List<String> DAGGER_PATH =
      List.of(
          "dagger-",
          "javax.inject",
          "jakarta.inject",
          "guava",
          "failureaccess",
          "javapoet-1",
          "kotlin",
          "symbol-processing",
          "google-java-format",
          "javac-shaded",
          "incap",
          "jsr305",
          "checker",
          "error_prone",
          "jspecify",
          "annotations-");

  private static final List<String> MICRONAUT_PATH =
      List.of(
          "micronaut",
          "asm",
          "jakarta",
          "javaparser",
          "slf4j-api",
          "reactor-core",
          "reactive-streams");

  static final List<Subject> ALL =
      List.of(
          new Subject(
              "AutoValue",
              List.of("com.google.auto.value.processor.AutoValueProcessor"),
              List.of("auto-value-1"),
              List.of(),
              SIZES,
              PeerTemplates.AUTO_VALUE),
          new Subject(
              "avaje-validator",
              List.of("io.avaje.validation.generator.ValidationProcessor"),
              List.of("avaje-"),
              List.of(),
              SIZES,
              PeerTemplates.AVAJE_VALIDATOR),
          new Subject(
              "MapStruct",
              List.of("org.mapstruct.ap.MappingProcessor"),
              List.of("mapstruct-processor"),
              List.of(),
              SIZES,
              PeerTemplates.MAP_STRUCT),
          new Subject(
              "Dagger",
              List.of("dagger.internal.codegen.ComponentProcessor"),
              DAGGER_PATH,
              List.of(),
              SIZES,
              PeerTemplates.DAGGER),
          new Subject(
              "Micronaut",
              List.of(
                  "io.micronaut.annotation.processing.TypeElementVisitorProcessor",
                  "io.micronaut.annotation.processing.AggregatingTypeElementVisitorProcessor",
                  "io.micronaut.annotation.processing.BeanDefinitionInjectProcessor"),
              MICRONAUT_PATH,
              List.of(),
              SIZES,
              PeerTemplates.MICRONAUT));

  private Peers() {}
}
