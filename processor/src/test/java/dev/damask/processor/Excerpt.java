package dev.damask.processor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a page shows of a generated source: runs of lines, and signs where lines are left out. */
record Excerpt(String text) {

  /** Returns the first run of lines that a source does not have where it should; empty if none. */
  List<String> missingIn(String source) {
    List<String> rest = trimmed(source);
    for (List<String> run : runs()) {
      int index = Collections.indexOfSubList(rest, run);
      if (index < 0) {
        return run;
      }
      rest = rest.subList(index + run.size(), rest.size());
    }
    return List.of();
  }

  private List<List<String>> runs() {
    List<List<String>> runs = new ArrayList<>();
    List<String> run = new ArrayList<>();
    for (String line : trimmed(text)) {
      if (line.contains(CodeBlock.LEFT_OUT)) {
        runs.add(run);
        run = new ArrayList<>();
      } else {
        run.add(line);
      }
    }
    runs.add(run);
    return runs;
  }

  /** The lines, blank ones aside, whatever their indentation. */
  private static List<String> trimmed(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
