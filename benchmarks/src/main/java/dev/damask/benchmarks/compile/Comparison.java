package dev.damask.benchmarks.compile;

import dev.damask.benchmarks.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The three ways to compile a project, in alternating runs. */
record Comparison(Subject subject, int classes, Series reference, Series floor, Series processor) {

  static Comparison of(Subject subject, int classes, int rounds, Path work)
      throws IOException, InterruptedException {
    Project project = Project.create(subject, classes, work);
    Comparison comparison =
        new Comparison(subject, classes, new Series(), new Series(), new Series());
    for (int i = 0; i < rounds; i++) {
      comparison.reference.add(project.reference());
      comparison.floor.add(project.floor());
      comparison.processor.add(project.processor());
    }
    System.out.println(comparison.summary());
    return comparison;
  }

  private String summary() {
    return String.format(
        "%s, %d classes: %.2f s, floor %.2f, processor %.2f",
        subject.name(),
        classes,
        reference.median(Run::cpu) / 1e9,
        floor.ratio(reference, Run::cpu),
        processor.ratio(reference, Run::cpu));
  }

  String[] times() {
    return row(
        Table.decimals(reference.median(Run::cpu) / 1e9) + " s",
        Table.decimals(floor.ratio(reference, Run::cpu)),
        Table.decimals(processor.median(Run::cpu) / 1e9) + " s",
        Table.decimals(processor.ratio(reference, Run::cpu))
            + " ("
            + processor.spread(reference, Run::cpu)
            + ")",
        Table.decimals(processor.ratio(floor, Run::cpu)));
  }

  String[] added() {
    return row(
        Table.decimals(floor.difference(reference, Run::cpu) / 1e9),
        Table.decimals(processor.difference(reference, Run::cpu) / 1e9));
  }

  String[] memory() {
    return row(
        Math.round(reference.median(Run::memory) / (1 << 20)) + " MB",
        Table.decimals(floor.ratio(reference, Run::memory)),
        Table.decimals(processor.ratio(reference, Run::memory)),
        Table.decimals(processor.ratio(reference, Run::live)));
  }

  String[] perClass() {
    return row(perClass(reference), perClass(floor), perClass(processor));
  }

  private String perClass(Series series) {
    return Table.decimals(series.median(Run::cpu) / 1e6 / classes);
  }

  private String[] row(String... figures) {
    return Stream.concat(
            Stream.of(subject.name(), CompileBenchmark.number(classes)), Stream.of(figures))
        .toArray(String[]::new);
  }
}
