package dev.damask.processor;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.data.ExecutionDataStore;

/** What JaCoCo thinks of generated classes: it counts none of them, nested ones included. */
final class Coverage {

  private Coverage() {}

  /** The classes that it counts though nobody wrote them. */
  static List<String> complaints(Compiled compiled) throws IOException {
    SortedSet<String> counted = new TreeSet<>();
    Analyzer analyzer =
        new Analyzer(
            new ExecutionDataStore(),
            coverage -> {
              if (coverage.getInstructionCounter().getTotalCount() > 0) {
                counted.add(coverage.getName());
              }
            });
    for (Map.Entry<String, byte[]> file : compiled.classFiles().entrySet()) {
      if (isGenerated(file.getKey(), compiled)) {
        analyzer.analyzeClass(file.getValue(), file.getKey());
      }
    }
    return counted.stream().map(name -> "JaCoCo counts the generated " + name).toList();
  }

  private static boolean isGenerated(String classFile, Compiled compiled) {
    String outermost = classFile.replaceAll("\\.class$", "");
    while (!outermost.isEmpty()) {
      if (compiled.generated().files().containsKey(outermost + ".java")) {
        return classFile.endsWith(".class");
      }
      outermost = outermost.substring(0, Math.max(0, outermost.lastIndexOf('$')));
    }
    return false;
  }
}
