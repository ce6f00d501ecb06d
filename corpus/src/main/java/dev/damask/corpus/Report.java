package dev.damask.corpus;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints what was found, by what is likely to be its cause. */
final class Report {

  private static final int EXAMPLES = 4;

  private Report() {}

  /** Whether there is nothing to find. */
  static boolean print(List<Outcome> outcomes, List<String> leftOut) {
    System.out.println("\nDoes not compile by itself, or does not end, and is left out:");
    leftOut.forEach(library -> System.out.println("  " + library));
    System.out.println("\nErrors of Damask, by recipe and id:");
    ids(outcomes).forEach((id, count) -> System.out.printf("  %6d %s%n", count, id));
    Set<Finding> findings = new LinkedHashSet<>();
    outcomes.forEach(outcome -> findings.addAll(outcome.findings()));
    printFaults(findings);
    findings.removeIf(finding -> CompilerFault.of(finding).isPresent());
    System.out.println("\nNeither clean nor one clear error:");
    for (Finding.Kind kind : Finding.Kind.values()) {
      print(kind, findings.stream().filter(finding -> finding.kind() == kind).toList());
    }
    if (findings.isEmpty()) {
      System.out.println("  nothing");
    }
    return findings.isEmpty();
  }

  private static void printFaults(Set<Finding> findings) {
    System.out.println("\nFaults of a compiler's, which README.md explains:");
    for (CompilerFault fault : CompilerFault.values()) {
      long times =
          findings.stream()
              .filter(finding -> CompilerFault.of(finding).equals(Optional.of(fault)))
              .count();
      System.out.printf("  %6d %s: %s%n", times, fault, fault.reason());
    }
  }

  private static Map<String, Long> ids(List<Outcome> outcomes) {
    Map<String, Long> ids = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      outcome.ids().forEach((id, n) -> ids.merge(outcome.recipe() + " " + id, n, Long::sum));
    }
    return ids;
  }

  private static void print(Finding.Kind kind, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    System.out.printf("%n== %d: %s%n", findings.size(), kind.title());
    Map<String, List<Finding>> groups =
        findings.stream().collect(Collectors.groupingBy(Finding::group));
    groups.values().stream()
        .sorted(Comparator.comparingInt((List<Finding> group) -> -group.size()))
        .forEach(Report::print);
  }

  private static void print(List<Finding> group) {
    System.out.printf("%n-- %d times%n", group.size());
    lines(group.subList(0, Math.min(EXAMPLES, group.size()))).forEach(System.out::println);
  }

  static List<String> lines(List<Finding> findings) {
    return findings.stream().map(Finding::line).toList();
  }
}
