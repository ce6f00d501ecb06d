package dev.damask.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What came of one recipe on one library.
 *
 * @param annotated how many types were annotated
 * @param kept how many of them nothing was said against
 * @param problems the errors of Damask
 */
record Outcome(
    String library,
    String recipe,
    long annotated,
    long kept,
    List<Message> problems,
    List<Finding> findings) {

  /** How many errors there were of each id. */
  Map<String, Long> ids() {
    return problems.stream()
        .collect(
            Collectors.groupingBy(
                problem -> problem.problem().orElseThrow(), TreeMap::new, Collectors.counting()));
  }

  /** The errors, and the findings, for a person who wonders. */
  void write(Path folder) throws IOException {
    Files.write(
        folder.resolve(recipe + "-errors.txt"),
        problems.stream().map(it -> it.place() + " " + it.text()).toList());
    Files.write(folder.resolve(recipe + "-findings.txt"), Report.lines(findings));
  }

  String line() {
    return "%-28s %-11s %5d annotated %5d kept %5d findings   %s"
        .formatted(library, recipe, annotated, kept, findings.size(), ids());
  }
}
