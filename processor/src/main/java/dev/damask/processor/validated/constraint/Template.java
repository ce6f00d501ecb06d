package dev.damask.processor.validated.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A message as users write it: text, {@code {name}}, {@code ${expression}} and escapes. */
final class Template {

  /** A piece of text, or what stands between braces. */
  private record Piece(Kind kind, String text) {}

  private enum Kind {
    TEXT,
    NAME,
    EXPRESSION
  }

  private static final String ESCAPABLE = "{}$\\";

  private final List<Piece> pieces = new ArrayList<>();
  private boolean isBalanced = true;
  private boolean isPlain = true;

  Template(String template) {
    int i = 0;
    StringBuilder text = new StringBuilder();
    while (i < template.length()) {
      char c = template.charAt(i);
      boolean isExpression = template.startsWith("${", i);
      if (c == '\\'
          && i + 1 < template.length()
          && ESCAPABLE.indexOf(template.charAt(i + 1)) >= 0) {
        text.append(template.charAt(i + 1));
        isPlain = false;
        i += 2;
      } else if (c == '{' || isExpression) {
        int start = isExpression ? i + 2 : i + 1;
        int end = template.indexOf('}', start);
        String inside = template.substring(start, end < 0 ? template.length() : end);
        isBalanced &= end >= 0 && (isExpression || inside.indexOf('{') < 0);
        add(Kind.TEXT, text.toString());
        text.setLength(0);
        add(isExpression ? Kind.EXPRESSION : Kind.NAME, inside);
        i = start + inside.length() + 1;
      } else {
        isBalanced &= c != '}';
        text.append(c);
        i++;
      }
    }
    add(Kind.TEXT, text.toString());
  }

  private void add(Kind kind, String text) {
    if (kind != Kind.TEXT || !text.isEmpty()) {
      pieces.add(new Piece(kind, text));
    }
  }

  boolean isBalanced() {
    return isBalanced || unknownExpression().isPresent();
  }

  /** The first expression that is not {@code ${validatedValue}}. */
  Optional<String> unknownExpression() {
    return pieces.stream()
        .filter(piece -> piece.kind == Kind.EXPRESSION && !piece.text.equals("validatedValue"))
        .map(piece -> "${" + piece.text + "}")
        .findFirst();
  }

  /** Whether it is text alone, and none of it escaped. */
  boolean isPlain() {
    return isPlain && pieces.stream().allMatch(piece -> piece.kind == Kind.TEXT);
  }
}
