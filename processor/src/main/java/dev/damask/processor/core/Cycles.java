package dev.damask.processor.core;

import java.util.List;
import javax.annotation.processing.Messager;

/**
 * Explains why types wait for each other where a compiler does not tell for what. What else is
 * missing is the compiler's to report.
 */
final class Cycles {

  private final SourceFiles sources;
  private final Messager messager;

  Cycles(SourceFiles sources, Messager messager) {
    this.sources = sources;
    this.messager = messager;
  }

  /** Reports a type that waits for another one of those that wait, or for itself. */
  void explain(Waiting it, List<Waiting> all) {
    List<String> missing = it.subject().report().missing();
    if (missing.stream().anyMatch(name -> all.stream().anyMatch(by -> isClassBy(by, name, it)))) {
      report(EngineProblem.AttributeCycle, it);
    } else if (missing.stream().anyMatch(name -> name.startsWith("<"))
        && all.stream().anyMatch(by -> isGenericBy(by, it))) {
      report(EngineProblem.GenericCycle, it);
    }
  }

  /** Whether a class that an attribute names may be one to be generated; javac gives no name. */
  private boolean isClassBy(Waiting by, String missing, Waiting it) {
    String wanted = by.subject().generated().simpleName() + ".class";
    return missing.equals(Report.UNNAMED_CLASS)
        ? sources.mayMention(it.subject().type(), wanted)
        : missing.equals(wanted) || missing.endsWith("." + wanted);
  }

  /** The same of a generic type, which javac calls {@code <any>}. */
  private boolean isGenericBy(Waiting by, Waiting it) {
    return !by.subject().type().getTypeParameters().isEmpty()
        && sources.mayMention(it.subject().type(), by.subject().generated().simpleName());
  }

  private void report(EngineProblem problem, Waiting it) {
    Report report = new Report();
    report.add(problem, it.subject().place(), it.subject().simpleName());
    report.print(messager);
  }
}
