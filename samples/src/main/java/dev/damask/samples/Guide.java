package dev.damask.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Talks to the reader of the tour, and shows generated code. */
public final class Guide {

  private final PrintStream out;
  private final Path generatedSources;

  /** A guide who shows code of a folder. */
  public Guide(PrintStream out, Path generatedSources) {
    this.out = out;
    this.generatedSources = generatedSources;
  }

  /** Announces what comes next. */
  public void chapter(String title) {
    out.printf("%n=== %s%n", title);
  }

  /** Says something. */
  public void say(String text) {
    out.println("> " + text);
  }

  /** Prints a method of a generated type. */
  public void showMethod(String type, String method) throws IOException {
    Path file = generatedSources.resolve(type.replace('.', '/') + ".java");
    out.printf("--- from %s%n", file);
    List<String> lines = Files.readAllLines(file);
    int name = indexOf(lines, 0, " " + method + "(");
    int start = name;
    while (!lines.get(start).isBlank()) {
      start--;
    }
    int end = indexOf(lines, name, "  }");
    while (!lines.get(end).equals("  }")) {
      end = indexOf(lines, end + 1, "  }");
    }
    lines.subList(start + 1, end + 1).forEach(out::println);
    out.println("---");
  }

  private static int indexOf(List<String> lines, int from, String part) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).contains(part)) {
        return i;
      }
    }
    throw new IllegalArgumentException("There is no line with " + part);
  }
}
