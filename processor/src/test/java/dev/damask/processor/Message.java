package dev.damask.processor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/**
 * What a compiler, or a processor through it, said about a line.
 *
 * @param code the compiler's own code for it; empty where it has none
 * @param source the path of the file in its folder; empty where it is about none
 * @param line counted from 1; -1 where it is about none
 */
record Message(Diagnostic.Kind kind, String code, String source, long line, String text) {

  private static final Pattern PROBLEM = Pattern.compile("\\[Damask:(\\w+)]");

  boolean isError() {
    return kind == Diagnostic.Kind.ERROR;
  }

  boolean isWarning() {
    return kind == Diagnostic.Kind.WARNING || kind == Diagnostic.Kind.MANDATORY_WARNING;
  }

  /** The id of Damask's problem, where it is one. */
  Optional<String> problem() {
    Matcher matcher = PROBLEM.matcher(text);
    return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  @Override
  public String toString() {
    return "%s:%d: %s %s %s".formatted(source, line, kind, code, text);
  }
}
