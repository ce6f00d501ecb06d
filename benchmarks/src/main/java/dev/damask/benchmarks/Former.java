package dev.damask.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What {@code RESULTS.md} says, of which all is kept that is not measured again. */
public final class Former {

  private static final String TITLE = "### ";

  private final List<String> lines;

  private Former(List<String> lines) {
    this.lines = lines;
  }

  /** Reads the file; where there is none, nothing was measured yet. */
  public static Former read(Path results) throws IOException {
    return new Former(Files.exists(results) ? Files.readAllLines(results) : List.of());
  }

  /** The tables of run time, by their titles. */
  Map<String, String> runTables() {
    Map<String, String> tables = new TreeMap<>();
    for (String line : lines) {
      if (line.startsWith(TITLE)) {
        List<String> table = tableAfter(line);
        tables.put(line.substring(TITLE.length()), String.join("\n", table) + "\n");
      }
    }
    return tables;
  }

  /** A row of the table that comes after a line, if one begins with such cells. */
  public Optional<String[]> row(String before, String... firstCells) {
    for (String row : tableAfter(before)) {
      String[] cells = row.substring(1, row.lastIndexOf('|')).split("\\|", -1);
      String[] stripped = Arrays.stream(cells).map(String::strip).toArray(String[]::new);
      if (stripped.length > firstCells.length
          && List.of(stripped).subList(0, firstCells.length).equals(List.of(firstCells))) {
        return Optional.of(stripped);
      }
    }
    return Optional.empty();
  }

  private List<String> tableAfter(String line) {
    List<String> table = new ArrayList<>();
    int start = lines.indexOf(line);
    if (start < 0) {
      return table;
    }
    for (String next : lines.subList(start + 1, lines.size())) {
      if (next.startsWith("|")) {
        table.add(next);
      } else if (!table.isEmpty()) {
        break;
      }
    }
    return table;
  }
}
