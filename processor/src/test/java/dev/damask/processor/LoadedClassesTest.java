package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a compilation loads of Damask, which is most of what it costs where little is annotated.
 * Each lambda that is met counts as a class: the JVM makes one.
 */
final class LoadedClassesTest {

  private static final String OURS = "dev.damask.processor.";

  @TempDir private Path folder;

  @Test
  void withoutAnAnnotationNothingThatReadsOrWritesIsLoaded() throws IOException {
    List<String> loaded = loaded("class Foo {}");
    assertThat(loaded).contains("DamaskProcessor");
    assertThat(ofReport(loaded)).isEmpty();
    assertThat(loaded.stream().filter(it -> it.endsWith("Writer")).toList()).isEmpty();
    assertThat(loaded.stream().filter(it -> it.startsWith("code.")).toList().size()).isAtMost(4);
    assertThat(lambdas(loaded)).isAtMost(10);
    assertThat(loaded.size()).isAtMost(70);
  }

  @Test
  void aDecoratorLoadsNoOtherDecoratorAndNoOtherPattern() throws IOException {
    List<String> loaded =
        loaded(
            "@dev.damask.Decorate public class Foo {"
                + " @dev.damask.decorate.Timed public int get() { return 1; } }");
    assertThat(loaded.stream().filter(it -> it.startsWith("decorate.timed.")).toList())
        .isNotEmpty();
    assertThat(ofReport(loaded)).isEmpty();
    for (String other :
        List.of("cached", "fallback", "foreach", "logged", "retry", "timeout", "within")) {
      assertWithMessage(other)
          .that(loaded.stream().filter(it -> it.startsWith("decorate." + other + ".")).toList())
          .isEmpty();
    }
    assertThat(loaded.stream().filter(it -> it.startsWith("validated.")).toList())
        .containsExactly("validated.ValidatedPattern", "validated.StrayRules");
    assertThat(lambdas(loaded)).isAtMost(100);
    assertThat(loaded.size()).isAtMost(275);
  }

  @Test
  void aValidatedClassLoadsNoDecorator() throws IOException {
    List<String> loaded =
        loaded(
            "@dev.damask.Validated public class Foo {"
                + " @jakarta.validation.constraints.NotNull String name; }");
    assertThat(loaded).contains("validated.ValidatedPattern");
    assertThat(loaded.stream().filter(it -> it.startsWith("decorate.timed.")).toList()).isEmpty();
    assertThat(loaded.stream().filter(it -> it.endsWith(".DecorateWriter")).toList()).isEmpty();
    assertThat(lambdas(loaded)).isAtMost(190);
    assertThat(loaded.size()).isAtMost(400);
  }

  /** Of the report, which nobody has asked for. */
  private static List<String> ofReport(List<String> loaded) {
    return loaded.stream()
        .filter(it -> it.matches("(report|diff|code.inventory|.*nanojson)\\..*|.*Lister"))
        .toList();
  }

  private static long lambdas(List<String> loaded) {
    return loaded.stream().filter(it -> it.contains("$$Lambda")).count();
  }

  /** The classes of the processor that the compilation of one class loads. */
  private List<String> loaded(String source) throws IOException {
    Path file = Files.writeString(folder.resolve("Foo.java"), source);
    Jvm.Ran ran =
        Jvm.run(
            "-Xlog:class+load:stdout",
            "--module",
            "jdk.compiler/com.sun.tools.javac.Main",
            "-processor",
            OURS + "DamaskProcessor," + OURS + "DamaskIndexProcessor",
            "-processorpath",
            System.getProperty("java.class.path"),
            "-classpath",
            Libraries.ofUser().stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator)),
            "-d",
            folder.toString(),
            file.toString());
    assertWithMessage(ran.output()).that(ran.exit()).isEqualTo(0);
    return ran.output()
        .lines()
        .filter(line -> line.contains("[class,load]"))
        .map(line -> line.substring(line.lastIndexOf(']') + 1).strip().split(" ", 2)[0])
        .filter(name -> name.startsWith(OURS))
        .map(name -> name.substring(OURS.length()))
        .toList();
  }
}
