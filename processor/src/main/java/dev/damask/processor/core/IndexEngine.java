package dev.damask.processor.core;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Shows the rounds of a compilation to index patterns. */
public final class IndexEngine {

  private final ProcessingEnvironment environment;
  private final List<TypePattern> wrappers;
  private final List<IndexPattern> patterns;
  private final SourceFiles sources;
  private final Roots roots = new Roots();
  private @Nullable FormerTypes former;

  public IndexEngine(
      ProcessingEnvironment environment,
      List<TypePattern> typePatterns,
      List<IndexPattern> patterns) {
    this.environment = environment;
    this.wrappers = typePatterns.stream().filter(TypePattern::isWrapper).toList();
    this.patterns = patterns;
    this.sources = SourceFiles.of(environment);
  }

  public void round(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    roots.add(round, sources);
    if (former == null) {
      former =
          FormerTypes.read(
              environment, List.copyOf(ElementFilter.typesIn(round.getRootElements())));
    }
    Program program = new Program(environment, wrappers, Map.of(), roots);
    Output output = new Output(environment, program);
    for (IndexPattern pattern : patterns) {
      Report report = new Report();
      look(pattern, new Round(annotations, round, former, output), program, report);
      report.print(environment.getMessager());
    }
  }

  private static void look(IndexPattern pattern, Round round, Program program, Report report) {
    try {
      pattern.round(round, program, report);
    } catch (RuntimeException bug) {
      Element any =
          round.environment().getRootElements().stream().findFirst().orElseThrow(() -> bug);
      report.add(EngineProblem.Bug, Place.of(any), EngineProblem.trace(bug));
    }
  }
}
