package dev.damask.gradle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;

/** A project of two source sets, {@code api} and {@code main}, which uses the first as a jar. */
final class Project {

  private static final String BUILD =
      """
      plugins { id 'java' }
      sourceSets { api }
      def damask = files(%s)
      def processor = files('%s')
      tasks.register('apiJar', Jar) { from sourceSets.api.output; archiveBaseName = 'api' }
      dependencies {
        apiImplementation damask
        apiAnnotationProcessor processor
        implementation damask
        implementation files(tasks.apiJar)
        annotationProcessor processor
      }
      """;

  private final Path folder;
  private final boolean usesCaches;

  Project(Path folder) throws IOException {
    this(folder, false);
  }

  private Project(Path folder, boolean usesCaches) throws IOException {
    this.folder = folder;
    this.usesCaches = usesCaches;
    String damask =
        "'%s', '%s', '%s'"
            .formatted(
                ClassPath.find("damask-runtime"),
                ClassPath.find("slf4j-api"),
                ClassPath.find("jspecify"));
    Files.writeString(
        folder.resolve("build.gradle"),
        BUILD.formatted(damask, System.getProperty("damask.processor")));
    Files.writeString(folder.resolve("settings.gradle"), "rootProject.name = 'project'\n");
  }

  /** One whose builds use the build cache and the configuration cache. */
  static Project withCaches(Path folder) throws IOException {
    return new Project(folder, true);
  }

  /** Adds to the build script. */
  void configure(String script) throws IOException {
    Files.writeString(folder.resolve("build.gradle"), script + "\n", StandardOpenOption.APPEND);
  }

  /** Writes the source of a class: {@code app.Client}, without its package declaration. */
  void write(String name, String text) throws IOException {
    int dot = name.lastIndexOf('.');
    Path file = source(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "package " + name.substring(0, dot) + ";\n" + text + "\n");
  }

  void delete(String name) throws IOException {
    Files.delete(source(name));
  }

  private Path source(String name) {
    String set = name.startsWith("api.") ? "api" : "main";
    return folder.resolve("src/" + set + "/java/" + name.replace('.', '/') + ".java");
  }

  /** Builds what has to compile, and tells which top-level classes were compiled. */
  Set<String> build() throws IOException {
    ClassFiles before = ClassFiles.in(List.of(classes("main")));
    Gradle.Build build = tryToBuild();
    if (!build.succeeded()) {
      throw new AssertionError(build.log());
    }
    return ClassFiles.in(List.of(classes("main"))).writtenSince(before);
  }

  /** Builds, whatever comes of it. */
  Gradle.Build tryToBuild() throws IOException {
    return Gradle.running().build(folder, "classes", usesCaches);
  }

  private Path classes(String set) {
    return folder.resolve("build/classes/java/" + set);
  }

  Path classFile(String name) {
    return classes("main").resolve(name.replace('.', '/') + ".class");
  }

  /** What generated code of a class says. */
  String generated(String name) throws IOException {
    return Files.readString(
        folder.resolve(
            "build/generated/sources/annotationProcessor/java/main/"
                + name.replace('.', '/')
                + ".java"));
  }

  /** The keys of a registry; creates what each of them names. */
  String keys(String registry) throws Exception {
    return ClassFiles.keys(registry, List.of(classes("main"), classes("api")));
  }
}
