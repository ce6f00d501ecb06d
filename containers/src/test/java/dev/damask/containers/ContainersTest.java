package dev.damask.containers;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The examples of the page on containers print what it says, each in its real container, which runs
 * in a JVM of its own: the class path of the tests has all of them.
 */
final class ContainersTest {

  @ParameterizedTest
  @EnumSource
  void exampleRuns(Container container, @TempDir Path folder) throws Exception {
    check(Example.of(container.title(), Example.PAGE), container, folder);
  }

  /** One bean, proxies on top of it, and what listens or is scheduled does so once. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SPRING_BOOT")
  void moreExamplesRun(Container container, @TempDir Path folder) throws Exception {
    check(Example.of(container.title(), Example.MORE), container, folder);
  }

  private static void check(Example example, Container container, Path folder) throws Exception {
    assertThat(example.classes()).containsKey("Main");
    compile(example, container, folder);
    String printed =
        run(
            folder,
            "java",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            folder + File.pathSeparator + join(container.classPath()),
            "shop.Main");
    assertThat(printed).isEqualTo(example.prints());
  }

  private static void compile(Example example, Container container, Path folder) throws Exception {
    List<Path> sources = new ArrayList<>();
    for (Map.Entry<String, String> type : example.classes().entrySet()) {
      sources.add(Files.writeString(folder.resolve(type.getKey() + ".java"), type.getValue()));
    }
    List<String> options =
        List.of(
            "-Xlint:all,-processing,-path,-classfile",
            "-classpath",
            join(container.classPath()),
            "-processorpath",
            join(container.processorPath()),
            "-d",
            folder.toString());
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, UTF_8)) {
      boolean isCompiled =
          javac
              .getTask(
                  said,
                  new OwnProcessors(files),
                  null,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertWithMessage("%s", said).that(isCompiled).isTrue();
    }
  }

  /** Runs a tool of this JDK, and returns what it prints. */
  private static String run(Path folder, String... command) throws Exception {
    List<String> all = new ArrayList<>(List.of(command));
    all.set(0, Path.of(System.getProperty("java.home"), "bin", command[0]).toString());
    Path printed = folder.resolve("printed");
    Path failed = folder.resolve("failed");
    int code =
        new ProcessBuilder(all)
            .redirectOutput(printed.toFile())
            .redirectError(failed.toFile())
            .start()
            .waitFor();
    assertWithMessage(text(failed)).that(code).isEqualTo(0);
    return text(printed);
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, UTF_8).replace("\r\n", "\n");
  }

  private static String join(List<Path> path) {
    return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
