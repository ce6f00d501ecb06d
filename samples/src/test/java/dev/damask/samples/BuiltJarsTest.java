package dev.damask.samples;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The jars as they are built, which this module comes after: what they say of themselves is true.
 */
final class BuiltJarsTest {

  private static final Path PROJECT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize().getParent();

  @Test
  void theProcessorIsAModule() throws IOException {
    ModuleDescriptor processor = module("processor").descriptor();
    assertThat(processor.name()).isEqualTo("dev.damask.processor");
    assertThat(processor.requires().stream().map(ModuleDescriptor.Requires::name).toList())
        .containsExactly("java.base", "java.compiler", "jdk.compiler");
    assertThat(processor.provides()).hasSize(1);
    assertThat(processor.provides().iterator().next().providers())
        .containsExactlyElementsIn(providers())
        .inOrder();
  }

  /** As on the class path, where a file names them. */
  private static List<String> providers() throws IOException {
    URI jar = URI.create("jar:" + jar("processor").toUri());
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
      return Files.readAllLines(
          files.getPath("META-INF/services/javax.annotation.processing.Processor"));
    }
  }

  @Test
  void theProcessorRunsAsAModule(@TempDir Path folder) throws IOException {
    String client = "@Decorate class Client { @Timed void call() {} }";
    assertThat(compile(folder, client + " class Use { Object it = new ClientDecorated(); }"))
        .isEmpty();
    assertThat(compile(folder, client + " class Use { Object it = new Client(); }"))
        .contains("[Damask:Bypass]");
    assertThat(compile(folder, client + " @Unregistered class Plain {}"))
        .contains("[Damask:UnregisteredAlone]");
  }

  @Test
  void itComparesTheReportsThatItHasWritten(@TempDir Path folder) throws Exception {
    String client =
        "@Decorate class Client { @Retry(delay = \"1s\") String call() { return \"\"; } }";
    Path old = report(folder.resolve("old"), client);
    Path changed = report(folder.resolve("changed"), client.replace("1s", "2s"));
    assertThat(diff(old, old)).isEqualTo("0: ");
    assertThat(diff(old, changed)).isEqualTo("1: Client.call: retry delay 1s \u2192 2s");
    assertThat(diff(old, folder.resolve("none.json"))).startsWith("2: " + folder);
  }

  private static Path report(Path folder, String text) throws IOException {
    Files.createDirectories(folder);
    assertThat(compile(folder, text, "-Adamask.report=" + folder)).isEmpty();
    return folder.resolve("damask-report.json");
  }

  /** How the jar ends, and what it says. */
  private static String diff(Path old, Path changed) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar("processor").toString(),
                "diff",
                old.toString(),
                changed.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + ": " + said.strip();
  }

  /** What javac says of a source, with the processor in a module of its own. */
  private static String compile(Path folder, String text, String... options) throws IOException {
    Path source = folder.resolve("Client.java");
    Files.writeString(source, "import dev.damask.*; import dev.damask.decorate.*;\n" + text + "\n");
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(
        List.of(
            "--processor-module-path",
            jar("processor").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            folder.toString(),
            source.toString()));
    StringWriter said = new StringWriter();
    ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(
            new PrintWriter(said, true),
            new PrintWriter(said, true),
            arguments.toArray(new String[0]));
    return said.toString();
  }

  @Test
  void theRuntimeIsAModule() throws IOException {
    assertThat(module("runtime").descriptor().name()).isEqualTo("dev.damask.runtime");
  }

  @Test
  void theFakeEnvironmentIsAModule() throws IOException {
    assertThat(module("test").descriptor().name()).isEqualTo("dev.damask.test");
  }

  @ParameterizedTest
  @ValueSource(strings = {"runtime", "processor", "test"})
  void everyJarHasItsLicence(String folder) throws IOException {
    for (String name : List.of("LICENSE", "NOTICE")) {
      assertThat(entry(folder, "META-INF/" + name))
          .isEqualTo(Files.readString(PROJECT.resolve(name)));
    }
  }

  @Test
  void theNoticeNamesWhatTheProcessorHasInside() throws IOException {
    String notice = entry("processor", "META-INF/NOTICE");
    assertThat(notice).contains("com.palantir.javapoet:javapoet");
    assertThat(notice).contains("com.grack:nanojson");
  }

  private static String entry(String folder, String name) throws IOException {
    URI jar = URI.create("jar:" + jar(folder).toUri());
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
      return Files.readString(files.getPath(name));
    }
  }

  /** Throws where there is a descriptor that cannot be read. */
  private static ModuleReference module(String folder) throws IOException {
    Set<ModuleReference> modules = ModuleFinder.of(jar(folder)).findAll();
    assertThat(modules).hasSize(1);
    return modules.iterator().next();
  }

  private static Path jar(String folder) throws IOException {
    Path target = PROJECT.resolve(folder).resolve("target");
    String name = "damask-" + folder + "-[\\d.]+(-SNAPSHOT)?\\.jar";
    try (Stream<Path> files = Files.list(target)) {
      List<Path> jars = files.filter(it -> it.getFileName().toString().matches(name)).toList();
      assertWithMessage("jars in %s", target).that(jars).hasSize(1);
      return jars.get(0);
    }
  }
}
