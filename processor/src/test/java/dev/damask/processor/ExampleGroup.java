package dev.damask.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Blocks of a page that belong together: types, statements that use them, and excerpts of what is
 * generated from them.
 */
final class ExampleGroup {

  /** What a page may leave out of an example; the types of a page have one package. */
  private static final String IMPORTS =
      """
      package p;

      import dev.damask.*;
      import dev.damask.decorate.*;
      import dev.damask.observe.*;
      import dev.damask.registry.*;
      import dev.damask.scope.*;
      import dev.damask.validate.*;
      import dev.damask.validate.ValidationException;
      import io.micrometer.core.instrument.MeterRegistry;
      import jakarta.validation.*;
      import jakarta.validation.constraints.*;
      import java.io.*;
      import java.net.*;
      import java.nio.file.*;
      import java.sql.*;
      import java.time.Duration;
      import java.util.*;
      import java.util.List;
      import java.util.concurrent.*;
      import java.util.concurrent.locks.*;
      import javax.sql.DataSource;

      """;

  /** What statements use without declaring it. */
  private static final String GIVEN =
      """
      class Statements {
        Environment environment;
        MeterRegistry registry;
        DataSource dataSource;
      """;

  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:[a-z]+ )*(?:class|interface|record|enum|@interface) (\\w+)");

  private final Set<String> names = new HashSet<>();
  private final List<String> types = new ArrayList<>();
  private final List<String> statements = new ArrayList<>();
  private final List<Excerpt> excerpts = new ArrayList<>();

  /** Adds types, unless one of them has a name that is taken. */
  boolean addTypes(CodeBlock block) {
    List<String> added =
        TYPE.matcher(block.text()).results().map((MatchResult it) -> it.group(1)).toList();
    if (added.stream().anyMatch(names::contains)) {
      return false;
    }
    names.addAll(added);
    return types.add(block.text());
  }

  void addStatements(CodeBlock block) {
    statements.add(block.text());
  }

  void addExcerpt(CodeBlock block) {
    excerpts.add(new Excerpt(block.text()));
  }

  int size() {
    return types.size() + statements.size() + excerpts.size();
  }

  /** Compiles all, and returns the excerpts that nothing was generated like. */
  List<String> check(Map<String, String> more) {
    Sources sources = Sources.NONE;
    for (String text : types) {
      sources = sources.with("p/" + new CodeBlock("java", text).type() + ".java", IMPORTS + text);
    }
    for (Map.Entry<String, String> source : more.entrySet()) {
      if (!names.contains(source.getKey())) {
        sources = sources.with("p/" + source.getKey() + ".java", IMPORTS + source.getValue());
      }
    }
    StringBuilder methods = new StringBuilder(IMPORTS + GIVEN);
    for (int i = 0; i < statements.size(); i++) {
      methods.append("void run%d() throws Exception {\n%s}\n".formatted(i, statements.get(i)));
    }
    Compiled compiled =
        Compilation.of(sources.with("p/Statements.java", methods + "}\n"))
            .libraries(Libraries.ofDocumentation())
            .compileWithoutErrors();
    String generated = String.join("\n", compiled.generated().files().values());
    return excerpts.stream()
        .map(it -> it.missingIn(generated))
        .filter(it -> !it.isEmpty())
        .toList();
  }
}
