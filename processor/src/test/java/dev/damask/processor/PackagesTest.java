package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which packages use which, read from the sources: never each other. */
final class PackagesTest {

  private static final String HOME = "dev/damask/processor/";
  private static final Pattern USED =
      Pattern.compile("import (?:static )?dev\\.damask\\.processor\\.([a-z.]+)\\.[A-Z]");

  @Test
  void noPackagesUseEachOther() throws IOException {
    Map<String, Set<String>> uses = new TreeMap<>();
    Sources.read(Folders.PROCESSOR_MAIN)
        .files()
        .forEach(
            (path, text) ->
                uses.computeIfAbsent(home(path), it -> new TreeSet<>()).addAll(used(path, text)));
    assertThat(uses.get("validated")).contains("validated.value");
    assertThat(circular(uses)).isEmpty();
  }

  @Test
  void thePageOfTheArchitectureHasAll() throws IOException {
    String page = Files.readString(Folders.ERROR_PAGES.resolveSibling("architecture.md"));
    Set<String> packages =
        Sources.read(Folders.PROCESSOR_MAIN).files().keySet().stream()
            .map(PackagesTest::home)
            .filter(it -> !it.isEmpty())
            .collect(Collectors.toSet());
    for (String name : packages) {
      String last = name.substring(name.lastIndexOf('.') + 1);
      assertThat(page).containsMatch("(?m)^\\|.*`(?:\\w+\\.)?" + last + "`.*\\|");
    }
  }

  @Test
  void packagesThatUseEachOtherAreSeen() {
    String path = HOME + "validated/rule/RuleReader.java";
    assertThat(home(path)).isEqualTo("validated.rule");
    assertThat(used(path, "import dev.damask.processor.validated.value.Value;"))
        .containsExactly("validated.value");
    assertThat(used(path, "import dev.damask.processor.validated.rule.StaticRule.Call;")).isEmpty();
    assertThat(
            circular(
                Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("d"), "d", Set.of("b"))))
        .containsExactly("b", "c", "d");
  }

  private static String home(String path) {
    String inside = path.substring(HOME.length());
    return inside.substring(0, Math.max(0, inside.lastIndexOf('/'))).replace('/', '.');
  }

  /** The other packages that a file imports from. */
  private static Set<String> used(String path, String text) {
    return USED.matcher(text)
        .results()
        .map(it -> it.group(1))
        .filter(it -> !it.equals(home(path)))
        .collect(Collectors.toSet());
  }

  /** The packages from which imports lead back to themselves. */
  private static List<String> circular(Map<String, Set<String>> uses) {
    return uses.keySet().stream()
        .filter(it -> reached(uses.get(it), uses).contains(it))
        .sorted()
        .toList();
  }

  private static Set<String> reached(Set<String> from, Map<String, Set<String>> uses) {
    Set<String> reached = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(from);
    while (!next.isEmpty()) {
      String here = next.remove();
      if (reached.add(here)) {
        next.addAll(uses.getOrDefault(here, Set.of()));
      }
    }
    return reached;
  }
}
