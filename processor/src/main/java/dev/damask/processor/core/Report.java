package dev.damask.processor.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic.Kind;

/** What reading one type found wrong: its problems, and the types that do not exist yet. */
public final class Report {

  /** What is missing where javac does not tell which class an attribute names. */
  static final String UNNAMED_CLASS = "a class";

  /** Where a problem's page is, by its id; every message ends with it. */
  private static final String PAGE = "docs/errors/%s.md";

  private record Finding(Problem problem, Place place, String message) {}

  /**
   * A mistake that another type is expected to be told of, when that is read itself.
   *
   * @param heir the type in whose report it is
   */
  record Expected(String type, TypeElement heir, Report report) {}

  /** What was found where one thing was read in one of several places. */
  public record Reading(String name, Report report) {}

  private final List<Finding> findings = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final List<Expected> expected = new ArrayList<>();

  /** Adds a problem, once at each place; the arguments fill its template. */
  public void add(Problem problem, Place place, Object... arguments) {
    add(new Finding(problem, place, text(problem, arguments)));
  }

  private static String text(Problem problem, Object... arguments) {
    String text = String.format(Locale.ROOT, problem.template(), arguments);
    return "[Damask:" + problem.name() + "] " + text;
  }

  /** What is printed of a problem that is in no report. */
  static String message(Problem problem, Object... arguments) {
    return withPage(problem, text(problem, arguments));
  }

  private static String withPage(Problem problem, String text) {
    return text + " (" + PAGE.formatted(problem.name()) + ")";
  }

  private void add(Finding added) {
    if (!has(added)) {
      findings.add(added);
    }
  }

  /** Adds a problem where there is none of its kind yet. */
  public void addFirst(Problem problem, Place place, Object... arguments) {
    if (findings.stream().noneMatch(it -> it.problem == problem)) {
      add(problem, place, arguments);
    }
  }

  /** Adds the problems of another report, all at one place and each of them once. */
  public void addAll(Report other, Place place) {
    for (Finding finding : other.findings) {
      add(new Finding(finding.problem, place, finding.message));
    }
  }

  /**
   * Adds the errors of another report, all at one place, unless the type that they stand in has
   * errors itself when it is read: what is right there may be wrong in its heir.
   */
  public void addUnlessToldOf(TypeElement declaring, TypeElement heir, Report other, Place place) {
    Report errors = new Report();
    for (Finding finding : other.findings) {
      if (!finding.problem.isNote()) {
        errors.add(new Finding(finding.problem, place, finding.message));
      }
    }
    if (errors.hasErrors()) {
      expected.add(new Expected(declaring.getQualifiedName().toString(), heir, errors));
    }
    expected.addAll(other.expected);
  }

  /** What other types are expected to be told of. */
  List<Expected> expected() {
    return expected;
  }

  /**
   * Adds what reading one thing in several places found: a problem of all places as it is, another
   * one at its first place, with what is to be said of its places.
   */
  public void addMerged(List<Reading> readings, Function<List<String>, String> ofPlaces) {
    for (Reading reading : readings) {
      missing.addAll(reading.report.missing);
      for (Finding finding : reading.report.findings) {
        List<Reading> same = readings.stream().filter(it -> it.report.has(finding)).toList();
        boolean isOfAll =
            same.size() == readings.size()
                && same.stream().allMatch(it -> it.report.findings.contains(finding));
        String more =
            isOfAll ? "" : ofPlaces.apply(same.stream().map(Reading::name).distinct().toList());
        add(new Finding(finding.problem, finding.place, finding.message + more));
      }
    }
  }

  private boolean has(Finding finding) {
    for (Finding it : findings) {
      if (it.problem == finding.problem && it.place.equals(finding.place)) {
        return true;
      }
    }
    return false;
  }

  /** Adds what another report has of what annotations themselves say wrong, at certain places. */
  public void addOfAnnotations(Report other, Predicate<Place> isPlace) {
    for (Finding finding : other.findings) {
      if (finding.problem.isOfAnnotation() && isPlace.test(finding.place)) {
        add(finding);
      }
    }
    missing.addAll(other.missing);
  }

  /** Removes what annotations themselves say wrong and another report says, wherever that is. */
  public void removeToldOfAnnotations(Report told) {
    findings.removeIf(
        finding ->
            finding.problem.isOfAnnotation()
                && told.findings.stream()
                    .anyMatch(
                        it -> it.problem == finding.problem && it.message.equals(finding.message)));
  }

  /** Adds all that another report has, but for what is said at its place already. */
  public void addOnce(Report other) {
    other.findings.forEach(this::add);
    missing.addAll(other.missing);
  }

  /** Adds all that another report has. */
  public void addAll(Report other) {
    findings.addAll(other.findings);
    missing.addAll(other.missing);
  }

  /**
   * Says that a type that the reader asked for is not there yet; what is read now counts for
   * nothing.
   */
  public void missing(String type) {
    missing.add(type);
  }

  /** Says the same of a class that an attribute names; javac does not tell which. */
  public void missingClass(AnnotationValue value) {
    missing(value.getValue() instanceof TypeMirror type ? type + ".class" : UNNAMED_CLASS);
  }

  /** The types that are not there yet, by the names that the compiler gives. */
  public List<String> missing() {
    return missing;
  }

  /** Whether a problem was added, wherever it is. */
  boolean has(Problem problem) {
    for (Finding finding : findings) {
      if (finding.problem == problem) {
        return true;
      }
    }
    return false;
  }

  /** Whether an error was added. */
  public boolean hasErrors() {
    for (Finding finding : findings) {
      if (!finding.problem.isNote()) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing stands in the way of writing what was read. */
  public boolean isClean() {
    return missing.isEmpty() && !hasErrors();
  }

  void print(Messager messager) {
    for (Finding finding : findings) {
      Kind kind = finding.problem.isNote() ? Kind.NOTE : Kind.ERROR;
      Place place = finding.place;
      String message = withPage(finding.problem, finding.message);
      messager.printMessage(kind, message, place.element(), place.annotation(), place.value());
    }
  }
}
