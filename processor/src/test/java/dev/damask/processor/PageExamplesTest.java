package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever pages show as Java compiles, or is generated from what they show before it. */
final class PageExamplesTest {

  /** A type, perhaps behind imports and annotations. */
  private static final Pattern TYPES =
      Pattern.compile("(?m)^(?:[a-z]+ )*(?:class|interface|record|enum|@interface) \\w+");

  private static final Pattern GENERATED_TYPE =
      Pattern.compile(
          "(?m)^public (?:final )?class \\w+(?:Decorated|Validated|Singleton|Registry)");

  /** What examples use and no page has to show. */
  private static final Map<String, String> MORE =
      Map.of(
          "Line", "@Validated class Line { @Positive int count; }",
          "Address", "@Validated class Address { @NotBlank String city; }");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "async.md",
        "bulkhead.md",
        "cached.md",
        "circuit-breaker.md",
        "composed.md",
        "constraints.md",
        "decorate.md",
        "events.md",
        "fallback.md",
        "foreach.md",
        "order.md",
        "rate-limit.md",
        "registered.md",
        "scopes.md",
        "singleton.md",
        "timeout.md",
        "validated.md"
      })
  void everyExampleCompilesAndEveryExcerptIsGenerated(String page) throws IOException {
    List<ExampleGroup> groups = groups(page);
    assertThat(groups.stream().mapToInt(ExampleGroup::size).sum()).isAtLeast(1);
    for (ExampleGroup group : groups) {
      assertWithMessage(page).that(group.check(MORE)).isEmpty();
    }
  }

  private static List<ExampleGroup> groups(String page) throws IOException {
    List<ExampleGroup> groups = new ArrayList<>(List.of(new ExampleGroup()));
    for (CodeBlock block : CodeBlock.of(Folders.PAGES.resolve(page))) {
      ExampleGroup last = groups.get(groups.size() - 1);
      String text = block.text();
      if (!block.isJava() || text.startsWith("module ") || text.contains("interface Scope ")) {
        continue; // A descriptor, or a type of the runtime.
      }
      if (isExcerpt(text)) {
        last.addExcerpt(block);
      } else if (!TYPES.matcher(text).find()) {
        last.addStatements(block);
      } else if (!last.addTypes(block)) {
        groups.add(new ExampleGroup());
        groups.get(groups.size() - 1).addTypes(block);
      }
    }
    return groups;
  }

  private static boolean isExcerpt(String text) {
    return text.contains(CodeBlock.LEFT_OUT)
        || text.startsWith("/**\n * ")
        || text.startsWith(" ")
        || text.startsWith("private ")
        || text.startsWith("return ")
        || GENERATED_TYPE.matcher(text).find();
  }
}
