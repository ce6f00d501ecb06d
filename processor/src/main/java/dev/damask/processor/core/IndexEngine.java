package dev.damask.processor.core;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** Shows the rounds of a compilation to index patterns. */
public final class IndexEngine {

  private final ProcessingEnvironment environment;
  private final List<TypePattern> typePatterns;
  private final List<IndexPattern> patterns;
  private final Roots roots = new Roots();

  public IndexEngine(
      ProcessingEnvironment environment,
      List<TypePattern> typePatterns,
      List<IndexPattern> patterns) {
    this.environment = environment;
    this.typePatterns = typePatterns;
    this.patterns = patterns;
  }

  public void round(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<TypePattern> wrappers = typePatterns.stream().filter(TypePattern::isWrapper).toList();
    roots.add(round);
    Program program = new Program(environment, wrappers, Map.of(), roots);
    for (IndexPattern pattern : patterns) {
      Report report = new Report();
      pattern.round(annotations, round, program, report);
      report.print(environment.getMessager());
    }
  }
}
