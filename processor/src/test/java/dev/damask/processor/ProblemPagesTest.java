package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.damask.processor.core.Problem;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every problem has a page and a marked line, and there is no page or marker without a problem. */
final class ProblemPagesTest {

  private final Set<String> ids = ids();

  @Test
  void thereAreProblems() {
    assertThat(ids).isNotEmpty();
  }

  @Test
  void everyProblemHasItsPage() throws IOException {
    Set<String> pages =
        pages().files().keySet().stream()
            .map(page -> page.replaceFirst("\\.md$", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(pages).containsExactlyElementsIn(ids);
  }

  @Test
  void everyPageIsHeadedByItsId() throws IOException {
    Sources pages = pages();
    for (String page : pages.files().keySet()) {
      assertWithMessage(page).that(pages.text(page)).startsWith("# " + page.replace(".md", ""));
    }
  }

  @Test
  void everyProblemHasAMarkedLine() throws IOException {
    Set<String> marked = new TreeSet<>();
    for (GoldenCase golden : GoldenCase.all(Folders.GOLDEN)) {
      golden.markers().forEach(marker -> marked.add(marker.id()));
    }
    marked.addAll(AllProblems.SHOWN_ELSEWHERE);
    assertThat(marked).containsExactlyElementsIn(ids);
  }

  /** All but the index. */
  private static Sources pages() throws IOException {
    Map<String, String> pages = new TreeMap<>(Sources.read(Folders.ERROR_PAGES).files());
    pages.remove("README.md");
    return new Sources(pages);
  }

  private static Set<String> ids() {
    return AllProblems.list().stream()
        .map(Problem::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
