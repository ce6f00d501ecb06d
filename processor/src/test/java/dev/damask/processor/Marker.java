package dev.damask.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A problem on a line: one that a trailing {@code // ERROR Id} asks for, or one reported. */
record Marker(String file, long line, String kind, String id) implements Comparable<Marker> {

  private static final Pattern COMMENT =
      Pattern.compile("// (ERROR|WARNING|NOTE) (\\w+(?: \\w+)*)(?=\\s*$| // )");

  /** The markers in source files, sorted; an id that is written twice is wanted twice. */
  static List<Marker> in(Sources sources) {
    List<Marker> markers = new ArrayList<>();
    for (Map.Entry<String, String> file : sources.files().entrySet()) {
      List<String> lines = file.getValue().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        Matcher matcher = COMMENT.matcher(lines.get(i));
        while (matcher.find()) {
          for (String id : matcher.group(2).split(" ")) {
            markers.add(new Marker(file.getKey(), i + 1, matcher.group(1), id));
          }
        }
      }
    }
    return markers.stream().sorted().toList();
  }

  /** The problems that Damask reported, sorted. */
  static List<Marker> reported(Compiled compiled) {
    return compiled.problems().stream().map(Marker::of).sorted().toList();
  }

  /** What was found, wherever it was, sorted. */
  static List<String> ids(List<Marker> markers) {
    return markers.stream().map(marker -> marker.kind + " " + marker.id).sorted().toList();
  }

  private static Marker of(Message message) {
    String kind = message.isError() ? "ERROR" : message.isWarning() ? "WARNING" : "NOTE";
    return new Marker(message.source(), message.line(), kind, message.problem().orElseThrow());
  }

  boolean isError() {
    return kind.equals("ERROR");
  }

  boolean isWarning() {
    return kind.equals("WARNING");
  }

  @Override
  public int compareTo(Marker other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Long.compare(line, other.line);
    return byLine != 0 ? byLine : (kind + id).compareTo(other.kind + other.id);
  }

  @Override
  public String toString() {
    return "%s:%d: %s %s".formatted(file, line, kind, id);
  }
}
