package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages show as a whole class compiles. */
final class PageExamplesTest {

  private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(@Decorate\n.*?)```");
  private static final Pattern NAME = Pattern.compile("(?:class|interface) (\\w+)");

  private static final String IMPORTS =
      """
      package p;

      import dev.damask.*;
      import dev.damask.decorate.*;
      import java.io.*;
      import java.util.*;
      import java.util.concurrent.*;

      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "timeout.md",
        "fallback.md",
        "circuit-breaker.md",
        "bulkhead.md",
        "rate-limit.md",
        "order.md"
      })
  void everyWholeClassCompiles(String page) throws IOException {
    String text = Files.readString(Folders.PAGES.resolve(page));
    List<String> examples = EXAMPLE.matcher(text).results().map(it -> it.group(1)).toList();
    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      String name =
          NAME.matcher(example).results().map(it -> it.group(1)).findFirst().orElseThrow();
      String path = "p/" + name + ".java";
      Compilation.of(path, IMPORTS + example).compileWithoutErrors();
    }
  }
}
