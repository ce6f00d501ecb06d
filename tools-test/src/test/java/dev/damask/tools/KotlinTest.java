package dev.damask.tools;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damask in a real project in Kotlin, by kapt. */
final class KotlinTest {

  private static final Path SOURCES =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("src/test");

  private static final Path PAGE = SOURCES.resolve("../../../docs/kotlin.md").normalize();

  private static final Pattern PROBLEM =
      Pattern.compile("(\\w+)\\.java:\\d+: (?:error|warning|Note): \\[Damask:(\\w+)\\]");

  @TempDir Path folder;

  @Test
  void whatIsRightCompilesAndRuns() throws Exception {
    Kapt kapt = new Kapt(SOURCES.resolve("kotlin-good"), folder, "shop.Open");
    boolean isProcessed = kapt.process();
    assertWithMessage("%s", kapt).that(isProcessed).isTrue();
    assertThat(problems(kapt)).containsExactly("Ids UnseenFunction", "Person UncheckedObjects");
    boolean isCompiled = kapt.compile();
    assertWithMessage("%s", kapt).that(isCompiled).isTrue();
    assertThat((List<?>) call(kapt.classes(), "shop.MainKt", "lines"))
        .containsExactly(
            "c:unull:3 after 3",
            "44null by 1",
            "evicted 2",
            "internal 1",
            "a12",
            "slow",
            "called 7",
            "dear hello ada",
            "[page a, page b]",
            "[later a, later b]",
            "email must be a well-formed email address; age must be less than or equal to 150",
            "age must be greater than or equal to 0",
            "email must not be blank",
            "size must be greater than or equal to 1",
            "name must not be blank",
            "name must not be blank",
            "title must not be blank; count must be greater than or equal to 1",
            "[DataPlugin, EmailPlugin, SmsPlugin]",
            "data3",
            "[1, 2]",
            "x",
            "[v1]",
            "3")
        .inOrder();
  }

  @Test
  void whatIsWrongIsOneErrorEach() throws Exception {
    Kapt kapt = new Kapt(SOURCES.resolve("kotlin-bad"), folder, "bad.None");
    assertThat(kapt.process()).isFalse();
    assertThat(problems(kapt))
        .containsExactly(
            "Alone PrivateConstructors",
            "BadKt MissingDecorate",
            "Bare MisplacedConstraint",
            "Closed FinalClass",
            "ClosedMethod FinalMethod",
            "ClosedSetter FinalSetter",
            "ClosedUser FinalClass",
            "Entry EntryOutOfReach",
            "Overloads FinalMethod",
            "PrivateFun PrivateMethod",
            "Sealed NotPermitted",
            "SealedApi NotPermitted",
            "Single FinalClass",
            "Suspending SuspendFunction",
            "WithCompanion MissingDecorate");
    assertThat(kapt.output()).contains("all-open plugin");
    assertThat(kapt.output()).contains("@field:");
  }

  @Test
  void theExampleOfThePageCompilesAndRuns() throws Exception {
    String page = Files.readString(PAGE);
    String example = page.substring(page.indexOf("package example"));
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Files.writeString(sources.resolve("Example.kt"), example.substring(0, example.indexOf("```")));
    Kapt kapt = new Kapt(sources, folder, "dev.damask.Decorate", "dev.damask.Validated");
    boolean isCompiled = kapt.process() && kapt.compile();
    assertWithMessage("%s", kapt).that(isCompiled).isTrue();
    assertThat(call(kapt.classes(), "example.ExampleKt", "use")).isEqualTo("https://damask.dev/36");
  }

  private static List<String> problems(Kapt kapt) {
    return PROBLEM
        .matcher(kapt.output())
        .results()
        .map((MatchResult it) -> it.group(1) + " " + it.group(2))
        .toList();
  }

  private static Object call(Path classes, String type, String method) throws Exception {
    URL[] path = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, KotlinTest.class.getClassLoader())) {
      return loader.loadClass(type).getMethod(method).invoke(null);
    }
  }
}
