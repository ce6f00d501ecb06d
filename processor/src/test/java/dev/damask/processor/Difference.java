package dev.damask.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Tells how what came differs from what was wanted, in lines that a reader can act on. */
final class Difference {

  private static final int CONTEXT = 3;

  private Difference() {}

  /** One complaint for each file that is missing, extra or different; none where all agree. */
  static List<String> between(Sources wanted, Sources actual) {
    List<String> complaints = new ArrayList<>();
    TreeSet<String> paths = new TreeSet<>(wanted.files().keySet());
    paths.addAll(actual.files().keySet());
    for (String path : paths) {
      if (!actual.files().containsKey(path)) {
        complaints.add("not generated: " + path);
      } else if (!wanted.files().containsKey(path)) {
        complaints.add("generated but not wanted: " + path + "\n" + actual.text(path));
      } else if (!wanted.text(path).equals(actual.text(path))) {
        complaints.add("different: " + path + "\n" + of(wanted.text(path), actual.text(path)));
      }
    }
    return complaints;
  }

  /** One complaint for each item that only one of two collections has, as often as it has it. */
  static List<String> between(Collection<?> wanted, Collection<?> actual) {
    List<String> complaints = new ArrayList<>();
    List<Object> extra = new ArrayList<>(actual);
    for (Object item : wanted) {
      if (!extra.remove(item)) {
        complaints.add("not reported: " + item);
      }
    }
    extra.forEach(item -> complaints.add("reported but not marked: " + item));
    return complaints;
  }

  /** The lines between the common beginning and the common end of two texts. */
  private static String of(String wanted, String actual) {
    List<String> before = List.of(wanted.split("\n", -1));
    List<String> after = List.of(actual.split("\n", -1));
    int shorter = Math.min(before.size(), after.size());
    int start = 0;
    while (start < shorter && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start && fromEnd(before, end).equals(fromEnd(after, end))) {
      end++;
    }
    StringBuilder diff = new StringBuilder("@@ line " + (start + 1) + "\n");
    append(diff, "  ", before.subList(Math.max(0, start - CONTEXT), start));
    append(diff, "- ", before.subList(start, before.size() - end));
    append(diff, "+ ", after.subList(start, after.size() - end));
    int rest = before.size() - end;
    append(diff, "  ", before.subList(rest, Math.min(before.size(), rest + CONTEXT)));
    return diff.toString();
  }

  private static String fromEnd(List<String> lines, int index) {
    return lines.get(lines.size() - 1 - index);
  }

  private static void append(StringBuilder diff, String prefix, List<String> lines) {
    lines.forEach(line -> diff.append(prefix).append(line).append('\n'));
  }
}
