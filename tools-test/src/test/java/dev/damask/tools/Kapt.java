package dev.damask.tools;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/** A project in Kotlin: kapt first, then Kotlin's compiler, then Java's over what is generated. */
final class Kapt {

  private static final String KAPT = "plugin:org.jetbrains.kotlin.kapt3:";
  private static final String ALL_OPEN = "plugin:org.jetbrains.kotlin.allopen:";

  private final Path sources;
  private final List<String> opening;
  private final Path classes;
  private final Path generated;
  private final Path stubs;
  private String output = "";

  /**
   * @param folder where everything is written
   * @param opening the annotations whose classes are open
   */
  Kapt(Path sources, Path folder, String... opening) throws IOException {
    this.sources = sources;
    this.opening = List.of(opening);
    this.classes = Files.createDirectories(folder.resolve("classes"));
    this.generated = Files.createDirectories(folder.resolve("generated"));
    this.stubs = Files.createDirectories(folder.resolve("stubs"));
  }

  /** Runs the processors; whether they had no error. */
  boolean process() {
    List<String> options = options();
    options.add("-Xplugin=" + Jars.named("kotlin-annotation-processing-embeddable"));
    plugin(options, KAPT + "sources=" + generated);
    plugin(options, KAPT + "classes=" + classes);
    plugin(options, KAPT + "stubs=" + stubs);
    plugin(options, KAPT + "incrementalData=" + stubs);
    plugin(options, KAPT + "aptMode=stubsAndApt");
    plugin(options, KAPT + "correctErrorTypes=true");
    Jars.OF_DAMASK.forEach(it -> plugin(options, KAPT + "apclasspath=" + it));
    options.add(sources.toString());
    return kotlin(options);
  }

  /** Compiles both languages; whether that had no error. */
  boolean compile() throws IOException {
    List<String> options = options();
    options.add(sources.toString());
    options.add(generated.toString());
    return kotlin(options) && java();
  }

  Path classes() {
    return classes;
  }

  /** All that was said. */
  String output() {
    return output;
  }

  @Override
  public String toString() {
    return output;
  }

  private List<String> options() {
    List<String> options = new ArrayList<>();
    options.addAll(List.of("-no-stdlib", "-no-reflect", "-jvm-target", "17"));
    options.addAll(List.of("-classpath", Jars.path(Jars.OF_USER, Jars.OF_KOTLIN)));
    options.addAll(List.of("-d", classes.toString()));
    options.add("-Xplugin=" + Jars.named("kotlin-allopen-compiler-plugin-embeddable"));
    opening.forEach(it -> plugin(options, ALL_OPEN + "annotation=" + it));
    return options;
  }

  private static void plugin(List<String> options, String option) {
    options.addAll(List.of("-P", option));
  }

  private boolean kotlin(List<String> options) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ExitCode code =
        new K2JVMCompiler()
            .exec(
                new PrintStream(said, true, StandardCharsets.UTF_8),
                options.toArray(String[]::new));
    output += said.toString(StandardCharsets.UTF_8);
    return code == ExitCode.OK;
  }

  private boolean java() throws IOException {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-classpath",
                Jars.path(List.of(classes.toString()), Jars.OF_USER, Jars.OF_KOTLIN),
                "-d",
                classes.toString()));
    try (Stream<Path> files = Files.walk(generated)) {
      files.filter(it -> it.toString().endsWith(".java")).forEach(it -> options.add(it.toString()));
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int code =
        ToolProvider.getSystemJavaCompiler().run(null, said, said, options.toArray(String[]::new));
    output += said.toString(StandardCharsets.UTF_8);
    return code == 0;
  }
}
