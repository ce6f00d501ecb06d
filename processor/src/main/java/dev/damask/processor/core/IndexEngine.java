package dev.damask.processor.core;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
  private final List<TypePattern<?>> wrappers;
  private final List<IndexPattern> patterns;
  private final SourceFiles sources;
  private final ExtraRound extraRound;
  private final Optional<Analysis> analysis;
  private final Roots roots = new Roots();
  private final Written written = new Written();
  private @Nullable FormerTypes former;

  public IndexEngine(
      ProcessingEnvironment environment,
      List<TypePattern<?>> typePatterns,
      List<IndexPattern> patterns) {
    this.environment = environment;
    this.extraRound = new ExtraRound(environment);
    this.analysis = Analysis.of(environment);
    this.wrappers = TypePattern.wrappers(typePatterns);
    this.patterns = new ArrayList<>(patterns);
    this.sources = SourceFiles.of(environment);
  }

  public void round(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    boolean isInVain = extraRound.isInVain(round);
    roots.add(round, sources);
    if (former == null) {
      former =
          FormerTypes.read(
              environment, List.copyOf(ElementFilter.typesIn(round.getRootElements())));
    }
    Program program = new Program(environment, wrappers, new Forthcoming(), roots);
    Output output = new Output(environment, program, written);
    List<IndexPattern> failed = new ArrayList<>();
    for (IndexPattern pattern : patterns) {
      Report report = new Report();
      Round its =
          new Round(
              program, report, annotations, round, isInVain, extraRound, former, analysis, output);
      Guarded.run(place(round), report, () -> pattern.round(its));
      report.print(environment.getMessager());
      if (report.has(EngineProblem.Bug)) {
        failed.add(pattern);
      }
    }
    // What a bug has left of its memory of the rounds would only give more of them.
    patterns.removeAll(failed);
  }

  /** Where a bug is that no class can be told for: at any class. */
  private Place place(RoundEnvironment round) {
    Iterator<? extends Element> all = round.getRootElements().iterator();
    return Place.of(
        all.hasNext()
            ? all.next()
            : environment.getElementUtils().getTypeElement("java.lang.Object"));
  }
}
