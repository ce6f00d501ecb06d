package dev.damask.gradle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A build of three projects: {@code core}, a library, {@code plugins}, which implements it, and
 * {@code app}, which uses both and has tests. Each has its classes in the package of its name.
 */
final class MultiProject {

  private static final List<String> PROJECTS = List.of("core", "plugins", "app");

  private static final String BUILD =
      """
      subprojects {
        apply plugin: 'java-library'
        repositories { mavenLocal() }
        dependencies {
          api 'dev.damask:damask-runtime:%1$s'
          annotationProcessor 'dev.damask:damask-processor:%1$s'
          testAnnotationProcessor 'dev.damask:damask-processor:%1$s'
        }
      }
      project(':plugins') { dependencies { api project(':core') } }
      project(':app') { dependencies { implementation project(':plugins') } }
      """;

  private final Path folder;

  MultiProject(Path folder) throws IOException {
    this.folder = folder;
    Files.writeString(
        folder.resolve("build.gradle"), BUILD.formatted(System.getProperty("damask.version")));
    Files.writeString(
        folder.resolve("settings.gradle"),
        "rootProject.name = 'all'\ninclude '" + String.join("', '", PROJECTS) + "'\n");
  }

  /** Writes the source of a class: {@code app.Client}, without its package declaration. */
  void write(String name, String text) throws IOException {
    write("main", name, text);
  }

  void writeTest(String name, String text) throws IOException {
    write("test", name, text);
  }

  private void write(String set, String name, String text) throws IOException {
    Path file = source(set, name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "package " + project(name) + ";\n" + text + "\n");
  }

  void deleteTest(String name) throws IOException {
    Files.delete(source("test", name));
  }

  private Path source(String set, String name) {
    return folder.resolve(
        project(name) + "/src/" + set + "/java/" + name.replace('.', '/') + ".java");
  }

  private static String project(String name) {
    return name.substring(0, name.indexOf('.'));
  }

  /** Adds what the build of a project needs beside. */
  void configure(String project, String script) throws IOException {
    Files.writeString(folder.resolve(project + "/build.gradle"), script);
  }

  /** Builds all, and tells which top-level classes were compiled. */
  Set<String> build() throws IOException {
    ClassFiles before = ClassFiles.in(classes());
    Gradle.Build build = Gradle.running().build(folder, "testClasses", false);
    if (!build.succeeded()) {
      throw new AssertionError(build.log());
    }
    return ClassFiles.in(classes()).writtenSince(before);
  }

  boolean hasTestClass(String name) {
    return Files.exists(
        folder.resolve("app/build/classes/java/test/" + name.replace('.', '/') + ".class"));
  }

  private List<Path> classes() {
    List<Path> all = new ArrayList<>();
    for (String project : PROJECTS) {
      all.add(folder.resolve(project + "/build/classes/java/main"));
      all.add(folder.resolve(project + "/build/classes/java/test"));
    }
    return all;
  }

  /** What generated code of a class says. */
  String generated(String name) throws IOException {
    return Files.readString(
        folder.resolve(
            project(name)
                + "/build/generated/sources/annotationProcessor/java/main/"
                + name.replace('.', '/')
                + ".java"));
  }

  /** The keys of a registry with what all projects bring; creates what each of them names. */
  String keys(String registry) throws Exception {
    return ClassFiles.keys(registry, classes());
  }
}
