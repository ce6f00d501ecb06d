package dev.damask.benchmarks.compile;

import dev.damask.benchmarks.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

  /** Reads what was written of a subject and a size, if anything was. */
  static Optional<Comparison> read(Subject subject, int classes, Path directory)
      throws IOException {
    Path file = file(subject, classes, directory);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<Run> runs = Files.readAllLines(file).stream().map(Run::parse).toList();
    int rounds = runs.size() / 3;
    return Optional.of(
        new Comparison(
            subject,
            classes,
            new Series(runs.subList(0, rounds)),
            new Series(runs.subList(rounds, 2 * rounds)),
            new Series(runs.subList(2 * rounds, runs.size()))));
  }

  /** Writes the runs to a directory, from which they can be read again. */
  void write(Path directory) throws IOException {
    Files.write(
        file(subject, classes, directory),
        Stream.of(reference, floor, processor)
            .flatMap(series -> series.runs().stream())
            .map(Run::line)
            .toList());
  }

  private static Path file(Subject subject, int classes, Path directory) {
    return directory.resolve(subject.name() + "-" + classes + ".runs");
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

  void addTo(Table times, Table memory) {
    String size = CompileBenchmark.number(classes);
    times.row(
        subject.name(),
        size,
        Table.decimals(reference.median(Run::cpu) / 1e9) + " s",
        Table.decimals(floor.ratio(reference, Run::cpu)),
        Table.decimals(processor.median(Run::cpu) / 1e9) + " s",
        Table.decimals(processor.ratio(reference, Run::cpu))
            + " ("
            + processor.spread(reference, Run::cpu)
            + ")",
        Table.decimals(processor.ratio(floor, Run::cpu)));
    memory.row(
        subject.name(),
        size,
        megabytes(reference.median(Run::memory)),
        Table.decimals(floor.ratio(reference, Run::memory)),
        Table.decimals(processor.ratio(reference, Run::memory)),
        Table.decimals(processor.ratio(reference, Run::live)));
  }

  void addPerClass(Table growth) {
    growth.row(
        subject.name(),
        CompileBenchmark.number(classes),
        perClass(reference),
        perClass(floor),
        perClass(processor));
  }

  private String perClass(Series series) {
    return Table.decimals(series.median(Run::cpu) / 1e6 / classes);
  }

  private static String megabytes(double bytes) {
    return Math.round(bytes / (1 << 20)) + " MB";
  }
}
