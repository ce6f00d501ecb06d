package dev.damask.processor;

import dev.damask.processor.core.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The constants of all enums of problems among the processor's classes. */
final class AllProblems {

  /** The ids of problems that no golden folder can show; each has a test of its own. */
  static final Set<String> SHOWN_ELSEWHERE =
      Set.of(
          "AttributeCycle",
          "Bug",
          "CompactSource",
          "DollarName",
          "GenericCycle",
          "GeneratedLeftOut",
          "LateOverload",
          "LateType",
          "MissingLibrary",
          "MissingParameterNames",
          "NoRegistry",
          "OldSlf4j",
          "ReportAmongClasses",
          "ReportUnwritable",
          "UnknownOption",
          "UnseenConstraints");

  private AllProblems() {}

  static List<Problem> list() {
    List<Problem> problems = new ArrayList<>();
    for (Class<?> type : processorClasses()) {
      if (type.isEnum() && Problem.class.isAssignableFrom(type)) {
        for (Object constant : type.getEnumConstants()) {
          problems.add((Problem) constant);
        }
      }
    }
    return problems;
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
      return Class.forName(name, false, AllProblems.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
