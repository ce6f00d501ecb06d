package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.damask.processor.core.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
        Sources.read(Folders.ERROR_PAGES).files().keySet().stream()
            .map(page -> page.replaceFirst("\\.md$", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(pages).containsExactlyElementsIn(ids);
  }

  @Test
  void everyPageIsHeadedByItsId() throws IOException {
    Sources pages = Sources.read(Folders.ERROR_PAGES);
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
    marked.addAll(ShownElsewhere.IDS);
    assertThat(marked).containsExactlyElementsIn(ids);
  }

  /** The ids of the constants of all enums of problems among the processor's classes. */
  private static Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    for (Class<?> type : processorClasses()) {
      if (type.isEnum() && Problem.class.isAssignableFrom(type)) {
        for (Object constant : type.getEnumConstants()) {
          ids.add(((Problem) constant).name());
        }
      }
    }
    return ids;
  }

  private static List<Class<?>> processorClasses() {
    try {
      Path classes =
          Path.of(Problem.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Sources.filesUnder(classes.resolve("dev/damask/processor")).stream()
          .map(file -> Sources.relative(classes, file))
          .filter(name -> name.endsWith(".class"))
          .<Class<?>>map(name -> load(name.replace(".class", "").replace('/', '.')))
          .toList();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ProblemPagesTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** Problems that no golden folder can show; each has a test of its own. */
  private static final class ShownElsewhere {
    static final Set<String> IDS =
        Set.of(
            "Bug",
            "GenericCycle",
            "GeneratedLeftOut",
            "LateType",
            "MissingLibrary",
            "MissingParameterNames",
            "NoRegistry",
            "UnseenConstraints");
  }
}
