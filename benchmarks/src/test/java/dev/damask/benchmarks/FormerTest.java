package dev.damask.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.damask.benchmarks.compile.CompileBenchmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left out keeps its results, in a clean clone too: there is only the file. */
final class FormerTest {

  private static final Path RESULTS = Path.of("RESULTS.md");

  @Test
  void rowsOfCompileTimeThatAreNotMeasuredStay() throws IOException {
    String tables = new CompileBenchmark(Former.read(RESULTS)).tables();
    List<String> all = Files.readAllLines(RESULTS);
    List<String> former =
        all.subList(all.indexOf("## Compile time"), all.indexOf("## Versions")).stream()
            .filter(line -> line.startsWith("|"))
            .toList();
    assertFalse(former.isEmpty());
    assertEquals(List.of(), former.stream().filter(row -> !tables.contains(row + "\n")).toList());
  }

  @Test
  void tablesOfRunTimeThatAreNotMeasuredStay() throws IOException {
    StringBuilder tables = new StringBuilder();
    Former.read(RESULTS).runTables().forEach((title, table) -> tables.append(title).append(table));
    List<String> all = Files.readAllLines(RESULTS);
    List<String> former =
        all.subList(all.indexOf("## Run time"), all.indexOf("## Compile time")).stream()
            .filter(line -> line.startsWith("|"))
            .toList();
    assertFalse(former.isEmpty());
    assertEquals(List.of(), former.stream().filter(row -> tables.indexOf(row) < 0).toList());
  }

  @Test
  void aRowIsFoundByWhatItBeginsWith(@TempDir Path folder) throws IOException {
    Path results = folder.resolve("RESULTS.md");
    Files.writeString(
        results,
        """
        Time:

        | project | classes | s |
        | --- | --- | --- |
        | decorate | 1 | 0.4 |
        | decorate | 1,000 | 33.6 |

        Memory:

        | project | classes | MB |
        | --- | --- | --- |
        | decorate | 1 | 154 |
        """);
    Former former = Former.read(results);
    assertEquals("33.6", former.row("Time:", "decorate", "1,000").orElseThrow()[2]);
    assertEquals("154", former.row("Memory:", "decorate", "1").orElseThrow()[2]);
    assertFalse(former.row("Memory:", "decorate", "1,000").isPresent());
    assertFalse(former.row("Growth:", "decorate", "1").isPresent());
    assertFalse(Former.read(folder.resolve("none")).row("Time:", "decorate", "1").isPresent());
  }
}
