package dev.damask.processor.decorate;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.core.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;

/**
 * What is wrong with the decorators of a type's own methods. What a decorator of the whole type
 * gets wrong is one mistake, however many methods it cannot stand on.
 */
final class Findings {

  private final Report report;
  private final Map<Attributes, List<Report.Reading>> ofType = new LinkedHashMap<>();

  Findings(Report report) {
    this.report = report;
  }

  /** Where the reading of a decorator on a method is to report. */
  Report reportOf(Attributes decorator, ExecutableElement method) {
    if (decorator.place().element().equals(method)) {
      return report;
    }
    Report reading = new Report();
    ofType
        .computeIfAbsent(decorator, it -> new ArrayList<>())
        .add(new Report.Reading(method.getSimpleName() + "()", reading));
    return reading;
  }

  /** Reports what was found on several methods. */
  void close() {
    ofType.values().forEach(readings -> report.addMerged(readings, Findings::elsewhere));
  }

  private static String elsewhere(List<String> methods) {
    String so =
        methods.size() == 1
            ? ""
            : methods.stream().skip(1).collect(Collectors.joining(", ", " (and likewise on ", ")"));
    return so + "; @Undecorated keeps it off a method";
  }
}
