package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Annotations that carry decorators, when they run and where they come from elsewhere. */
final class ComposedTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate @Insisting public class Foo {
            public Object plain(Callable<?> body) throws Exception { return body.call(); }
            @Insisting(calls = 4) public Object more(Callable<?> body) throws Exception { return body.call(); }
            @Timed @Retry(maxAttempts = 5, delay = "0s") public Object own(Callable<?> body) throws Exception { return body.call(); }
          }
          @Timed @Retry(delay = "0s") @interface Insisting {
            @Overrides(decorator = Retry.class, attribute = "maxAttempts") int calls() default 2;
          }
          """);

  private static final String COMPOSITIONS =
      """
      package lib;
      import dev.damask.decorate.*;
      @Retry(delay = "soon") @Cached(ttl = "1s", key = "id") public @interface Wrong {
        @Overrides(decorator = Retry.class, attribute = "attempts") int attempts() default 3;
      }
      """;

  private static final String BASE =
      """
      package lib;
      import dev.damask.decorate.*;
      @dev.damask.Decorate @Base.Outer public class Base {
        @Timed @Retry(delay = "2s") public @interface Calls {
          @Overrides(decorator = Retry.class, attribute = "maxAttempts") int attempts() default 4;
        }
        @Calls public @interface Outer {}
        public void first() {}
        @Outer public void second() {}
        @Calls(attempts = 9) protected void third() {}
      }
      """;

  @TempDir Path folder;

  private static int callsOf(String method) throws Throwable {
    FakeTime time = new FakeTime();
    List<Object> calls = new ArrayList<>();
    Callable<?> body =
        () -> {
          calls.add("");
          throw new IOException("down");
        };
    try (CapturedLog log = new CapturedLog()) {
      Object foo = FOO.create(time.environment());
      try {
        Woven.call(foo, method, body);
      } catch (IOException e) {
        assertThat(log.lines().get(log.lines().size() - 1)).contains(method + " failed");
      }
    }
    return calls.size();
  }

  @Test
  void carriedDecoratorsApplyWithTheValuesOfTheUse() throws Throwable {
    assertThat(callsOf("plain")).isEqualTo(2);
    assertThat(callsOf("more")).isEqualTo(4);
    assertThat(callsOf("own")).isEqualTo(5);
  }

  /** Each compiler reads its own class files. */
  @ParameterizedTest
  @EnumSource
  void whatASuperclassFromAJarCarriesIsInherited(Compiler compiler) throws Exception {
    Compiled sub =
        Compilation.of(
                "p/Sub.java", "package p;\n@dev.damask.Decorate class Sub extends lib.Base {}\n")
            .with(compiler)
            .libraries(with(Compilation.of("lib/Base.java", BASE).with(compiler)))
            .compileWithoutErrors();
    String wrapper = sub.generated().text("p/SubDecorated.java");
    assertThat(wrapper).contains("first: {@code timed -> retry 4 x 2s -> super}");
    assertThat(wrapper).contains("second: {@code timed -> retry 4 x 2s -> super}");
    assertThat(wrapper).contains("third: {@code timed -> retry 9 x 2s -> super}");
  }

  /** A library may be compiled without Damask's processors, or with an older one. */
  @ParameterizedTest
  @EnumSource
  void whatIsWrongInAJarIsToldAtTheUse(Compiler compiler) throws Exception {
    Compilation library =
        Compilation.of("lib/Wrong.java", COMPOSITIONS).with(compiler).processors(TagProcessor::new);
    String foo =
        """
        package p;
        @dev.damask.Decorate class Foo {
          @lib.Wrong String first(int id) { return ""; }
          @lib.Wrong(attempts = 2) String second(int number) { return ""; }
        }
        """;
    Compiled compiled =
        Compilation.of("p/Foo.java", foo).with(compiler).libraries(with(library)).compile();
    assertThat(Marker.reported(compiled))
        .containsExactly(
            new Marker("p/Foo.java", 3, "ERROR", "DurationSyntax"),
            new Marker("p/Foo.java", 3, "ERROR", "OverridesUnknown"),
            new Marker("p/Foo.java", 4, "ERROR", "DurationSyntax"),
            new Marker("p/Foo.java", 4, "ERROR", "UnknownKey"));
  }

  private List<Path> with(Compilation library) throws IOException {
    library.compileWithoutErrors().writeClasses(folder);
    List<Path> libraries = new ArrayList<>(Libraries.ofUser());
    libraries.add(folder);
    return libraries;
  }

  @Test
  void theExampleOfThePageCompiles() throws Exception {
    String page = Files.readString(Folders.ERROR_PAGES.resolveSibling("composed.md"));
    List<String> blocks =
        Pattern.compile("(?s)```java\n(.*?)```")
            .matcher(page)
            .results()
            .map((MatchResult it) -> it.group(1))
            .toList();
    Compiled compiled =
        Compilation.of(
                "p/ServiceCall.java",
                "package p;\n" + blocks.get(0),
                "p/Client.java",
                "package p;\n" + blocks.get(1))
            .strict()
            .compileWithoutErrors();
    String wrapper = compiled.generated().text("p/ClientDecorated.java");
    Pattern.compile("String (\\w+)\\(\\) throws IOException \\{ // (.*)")
        .matcher(blocks.get(1))
        .results()
        .forEach(
            it ->
                assertThat(wrapper)
                    .contains("%s: {@code %s -> super}".formatted(it.group(1), it.group(2))));
  }
}
