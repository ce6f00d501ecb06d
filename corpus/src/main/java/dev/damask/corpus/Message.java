package dev.damask.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/**
 * What a compiler, or Damask through it, said about a line.
 *
 * @param file its path in the folder of sources or of generated sources; empty where it has none
 * @param line counted from 1; -1 where it is about none
 */
record Message(boolean error, boolean generated, String file, long line, String text) {

  private static final Pattern PROBLEM = Pattern.compile("\\[Damask:(\\w+)]");
  private static final String SEPARATOR = "\t";

  /** The id of Damask's problem, where it is one. */
  Optional<String> problem() {
    Matcher matcher = PROBLEM.matcher(text);
    return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The first line of the text. */
  String headline() {
    return text.lines().findFirst().orElse("");
  }

  String place() {
    return (generated ? "generated " : "") + file + ":" + line;
  }

  static boolean isWarning(Diagnostic.Kind kind) {
    return kind == Diagnostic.Kind.WARNING || kind == Diagnostic.Kind.MANDATORY_WARNING;
  }

  /** On one line, for the process that asked. */
  String write() {
    return String.join(
        SEPARATOR,
        error ? "error" : "warning",
        generated ? "generated" : "source",
        file,
        Long.toString(line),
        text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "").replace("\t", " "));
  }

  static Message read(String written) {
    String[] parts = written.split(SEPARATOR, 5);
    return new Message(
        parts[0].equals("error"),
        parts[1].equals("generated"),
        parts[2],
        Long.parseLong(parts[3]),
        parts[4].translateEscapes());
  }
}
