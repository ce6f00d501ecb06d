package dev.damask.benchmarks.run;

import dev.damask.benchmarks.Table;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The results of one row, by who ran: the hand-written code, Damask, each peer. */
final class Rows {

  private static final String REFERENCE = "handWritten";
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private Rows() {}

  /** A table for each row, by its title. */
  static Map<String, String> tables(Collection<RunResult> results, String titleEnd) {
    Map<String, Map<String, RunResult>> rows = new LinkedHashMap<>();
    for (RunResult result : results) {
      String[] names = result.getParams().getBenchmark().split("\\.");
      String method = names[names.length - 1];
      String row = names[names.length - 2].replace("Benchmark", "");
      if (method.contains("_")) {
        row += ", " + method.substring(0, method.indexOf('_'));
      }
      for (String parameter : result.getParams().getParamsKeys()) {
        row += ", " + parameter + " " + result.getParams().getParam(parameter);
      }
      rows.computeIfAbsent(row, key -> new LinkedHashMap<>())
          .put(method.substring(method.indexOf('_') + 1), result);
    }
    Map<String, String> tables = new LinkedHashMap<>();
    rows.forEach((row, who) -> tables.put(row + titleEnd, table(who)));
    return tables;
  }

  private static String table(Map<String, RunResult> row) {
    Table table = new Table("", "ns/op", "± (99.9 %)", "÷ hand-written", "B/op");
    RunResult reference = row.get(REFERENCE);
    row.entrySet().stream()
        .sorted(
            java.util.Comparator.comparing(
                (Map.Entry<String, RunResult> it) -> rank(it.getKey()) + it.getKey()))
        .forEach(
            it -> {
              Result<?> time = it.getValue().getPrimaryResult();
              Result<?> allocated = it.getValue().getSecondaryResults().get(ALLOCATED);
              table.row(
                  it.getKey(),
                  Table.decimals(time.getScore()),
                  Table.decimals(time.getScoreError()),
                  reference == null
                      ? ""
                      : Table.decimals(time.getScore() / reference.getPrimaryResult().getScore()),
                  allocated == null
                      ? ""
                      : String.format(Locale.ROOT, "%.0f", allocated.getScore()));
            });
    return table.toString();
  }

  private static int rank(String who) {
    return who.equals(REFERENCE) ? 0 : who.equals("damask") ? 1 : 2;
  }
}
