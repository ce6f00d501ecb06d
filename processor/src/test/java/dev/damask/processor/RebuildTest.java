package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One changed source is compiled over what the last compilation left, by every compiler. */
final class RebuildTest {

  private static final String ALL =
      """
      %s
      import dev.damask.*;
      import dev.damask.decorate.*;
      import jakarta.validation.constraints.*;

      @Decorate
      @Validated
      @Singleton
      public class Client {
        @NotNull public String name = "";

        @Timed
        public String %s() {
          return name;
        }

        @Registered
        public interface Plugin {}

        public static class A implements Plugin {}
      }
      """;

  private static final List<String> GENERATED =
      List.of("ClientDecorated", "ClientSingleton", "ClientValidated", "Client_PluginRegistry");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void writesWhatAFormerCompilationHasWritten(Compiler compiler) throws Exception {
    build(compiler, "package p;", "p/");
  }

  @ParameterizedTest
  @EnumSource
  void evenInTheUnnamedPackage(Compiler compiler) throws Exception {
    build(compiler, "", "");
  }

  private void build(Compiler compiler, String header, String in) throws Exception {
    source(in + "Client.java", ALL.formatted(header, "fetch"));
    source(in + "Use.java", header + "public class Use { ClientDecorated it; }");
    assertThat(compile(compiler, "sources/" + in + "Client.java", "sources/" + in + "Use.java"))
        .isEmpty();
    for (boolean keepsSources : List.of(true, false)) {
      String method = "fetch" + keepsSources;
      source(in + "Client.java", ALL.formatted(header, method));
      if (!keepsSources) {
        for (String generated : GENERATED) {
          Files.delete(folder.resolve("generated/" + in + generated + ".java"));
        }
      }
      assertThat(compile(compiler, "sources/" + in + "Client.java")).isEmpty();
      assertThat(methodsOf(in.replace('/', '.') + "ClientDecorated")).contains(method);
      for (String generated : GENERATED) {
        assertThat(Files.exists(folder.resolve("generated/" + in + generated + ".java"))).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void itsOwnSourcesMayBeCompiledAsLongAsNothingChanges(Compiler compiler) throws Exception {
    source("p/Client.java", ALL.formatted("package p;", "fetch"));
    assertThat(compile(compiler, "sources/p/Client.java")).isEmpty();
    String wrapper = "generated/p/ClientDecorated.java";
    assertThat(compile(compiler, "sources/p/Client.java", wrapper)).isEmpty();
    source("p/Client.java", ALL.formatted("package p;", "other"));
    assertThat(compile(compiler, "sources/p/Client.java", wrapper))
        .contains("[Damask:GeneratedAmongSources]");
  }

  private void source(String path, String text) throws IOException {
    Sources.NONE.with(path, text).write(folder.resolve("sources"));
  }

  /** What the compiler says. */
  private String compile(Compiler compiler, String... files) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path generated = Files.createDirectories(folder.resolve("generated"));
    List<Path> classPath = Stream.concat(Stream.of(classes), Libraries.ofUser().stream()).toList();
    JavaCompiler tool = compiler.create();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager manager =
        tool.getStandardFileManager(null, Locale.ENGLISH, null)) {
      JavaCompiler.CompilationTask task =
          tool.getTask(
              output,
              manager,
              null,
              List.of(
                  "--release",
                  "17",
                  "-nowarn",
                  "-d",
                  classes.toString(),
                  "-s",
                  generated.toString(),
                  "-classpath",
                  classPath.stream()
                      .map(Path::toString)
                      .collect(Collectors.joining(File.pathSeparator))),
              null,
              manager.getJavaFileObjectsFromPaths(
                  Arrays.stream(files).map(folder::resolve).toList()));
      task.setProcessors(List.of(new DamaskIndexProcessor(), new DamaskProcessor()));
      assertWithMessage("%s", output)
          .that(task.call())
          .isEqualTo(!output.toString().contains("ERROR") && !output.toString().contains("error:"));
    }
    return output.toString();
  }

  private List<String> methodsOf(String name) throws Exception {
    URL[] classes = {folder.resolve("classes").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes)) {
      return Arrays.stream(loader.loadClass(name).getDeclaredMethods())
          .map(it -> it.getName())
          .toList();
    }
  }
}
