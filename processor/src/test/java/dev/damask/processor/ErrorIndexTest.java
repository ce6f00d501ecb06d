package dev.damask.processor;

import dev.damask.processor.core.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Makes the index of the pages about problems. */
final class ErrorIndexTest {

  /** By the first part of the package below {@code dev.damask.processor}. */
  private static final Map<String, String> CHAPTERS = new LinkedHashMap<>();

  static {
    CHAPTERS.put("decorate", "`@Decorate` and decorators");
    CHAPTERS.put("validated", "`@Validated`");
    CHAPTERS.put("registered", "`@Registered`");
    CHAPTERS.put("singleton", "`@Singleton`");
    CHAPTERS.put("beans", "Containers");
    CHAPTERS.put("bypass", "`new` past what is generated");
    CHAPTERS.put("report", "The report");
    CHAPTERS.put("code", "All annotations");
    CHAPTERS.put("core", "All annotations");
  }

  private static final String HEAD =
      """
      # Errors

      The id of a problem stands in brackets before its message: `[Damask:FinalMethod] @Timed needs to override fetch(), and it is
      final; …`. Its page says why, and what to do.

      A problem without a mark is an error. A *note* says that something is not as it may seem; a *warning* comes from checks that look
      at the bodies of methods, and can be suppressed.
      """;

  @Test
  void theIndexHasEveryPage() throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    for (String chapter : new LinkedHashSet<>(CHAPTERS.values())) {
      page.append("\n## ").append(chapter).append("\n\n| problem | what it is |\n|---|---|\n");
      List<Problem> problems =
          AllProblems.list().stream()
              .filter(problem -> chapter(problem).equals(chapter))
              .sorted(Comparator.comparing(Problem::name))
              .toList();
      for (Problem problem : problems) {
        page.append(row(problem));
      }
    }
    MadePage.check(Folders.ERROR_PAGES.resolve("README.md"), page.toString());
  }

  private static String chapter(Problem problem) {
    String type = problem.getClass().getName().substring("dev.damask.processor.".length());
    String chapter = CHAPTERS.get(type.substring(0, type.indexOf('.')));
    if (chapter == null) {
      throw new AssertionError("no chapter for " + type);
    }
    return chapter;
  }

  private static String row(Problem problem) throws IOException {
    String mark = problem.isNote() ? " *note*" : problem.isWarning() ? " *warning*" : "";
    String name = problem.name();
    return "| [%s](%s.md)%s | %s |\n".formatted(name, name, mark, summary(name));
  }

  /** The first paragraph of a problem's page. */
  private static String summary(String name) throws IOException {
    String page = Files.readString(Folders.ERROR_PAGES.resolve(name + ".md"));
    return page.split("\n\n")[1].strip().replace('\n', ' ').replace("|", "\\|");
  }
}
