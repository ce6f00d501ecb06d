package dev.damask.gradle;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

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

  private final Gradle gradle;
  private final Path folder;

  Project(Gradle gradle, Path folder) throws IOException {
    this.gradle = gradle;
    this.folder = folder;
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
    Map<String, FileTime> before = classFiles();
    Gradle.Build build = gradle.build(folder);
    if (!build.succeeded()) {
      throw new AssertionError(build.log());
    }
    Set<String> compiled = new TreeSet<>();
    classFiles()
        .forEach(
            (name, time) -> {
              if (!time.equals(before.get(name))) {
                compiled.add(name.replaceAll("\\$.*", ""));
              }
            });
    return compiled;
  }

  /** Builds, whatever comes of it. */
  Gradle.Build tryToBuild() throws IOException {
    return gradle.build(folder);
  }

  private Map<String, FileTime> classFiles() throws IOException {
    Map<String, FileTime> files = new TreeMap<>();
    if (Files.exists(classes("main"))) {
      try (Stream<Path> paths = Files.walk(classes("main"))) {
        for (Path path : paths.toList()) {
          String name = classes("main").relativize(path).toString();
          if (name.endsWith(".class")) {
            files.put(
                name.substring(0, name.length() - ".class".length()).replace('/', '.'),
                Files.getLastModifiedTime(path));
          }
        }
      }
    }
    return files;
  }

  private Path classes(String set) {
    return folder.resolve("build/classes/java/" + set);
  }

  /** The keys of a registry; creates what each of them names. */
  String keys(String registry) throws Exception {
    URL[] path = {classes("main").toUri().toURL(), classes("api").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
      Class<?> type = loader.loadClass(registry);
      Set<?> keys = (Set<?>) type.getMethod("keys").invoke(null);
      for (Object key : keys) {
        type.getMethod("create", key.getClass()).invoke(null, key);
      }
      return keys.toString();
    }
  }
}
