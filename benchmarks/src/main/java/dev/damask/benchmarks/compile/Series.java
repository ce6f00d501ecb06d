package dev.damask.benchmarks.compile;

import dev.damask.benchmarks.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/** The runs of one variant, in the order of a comparison's rounds. */
record Series(List<Run> runs) {

  Series() {
    this(new ArrayList<>());
  }

  void add(Run run) {
    runs.add(run);
  }

  double median(ToLongFunction<Run> figure) {
    return median(runs.stream().mapToDouble(run -> figure.applyAsLong(run)).sorted().toArray());
  }

  /** The median of the ratios to another series' runs in the same rounds. */
  double ratio(Series other, ToLongFunction<Run> figure) {
    return median(ratios(other, figure));
  }

  /** The median of the differences to another series' runs in the same rounds. */
  double difference(Series other, ToLongFunction<Run> figure) {
    double[] differences = new double[runs.size()];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = figure.applyAsLong(runs.get(i)) - figure.applyAsLong(other.runs.get(i));
    }
    Arrays.sort(differences);
    return median(differences);
  }

  /** The least and the greatest of those ratios. */
  String spread(Series other, ToLongFunction<Run> figure) {
    double[] ratios = ratios(other, figure);
    return Table.decimals(ratios[0]) + "–" + Table.decimals(ratios[ratios.length - 1]);
  }

  private double[] ratios(Series other, ToLongFunction<Run> figure) {
    double[] ratios = new double[runs.size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = (double) figure.applyAsLong(runs.get(i)) / figure.applyAsLong(other.runs.get(i));
    }
    Arrays.sort(ratios);
    return ratios;
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
