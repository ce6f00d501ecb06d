package dev.damask.processor;

import java.util.regex.Pattern;

/**
 * What a page shows of generated sources: pieces of code, and signs where something is left out.
 * Only the text counts, not where lines break; what a page says in a comment behind a line, and
 * marks of generated types, do not.
 */
record Excerpt(String text) {

  private static final Pattern REMARK = Pattern.compile("(?m) +// .*$");
  private static final Pattern JAVADOC = Pattern.compile("(?s)/\\*\\*.*?\\*/");
  private static final Pattern MARK =
      Pattern.compile("(?m)^\\s*@(?:Generated\\(.*\\)|DamaskGenerated)$");

  /** Returns the first piece that a source does not have where it should; empty if none. */
  String missingIn(String source) {
    String withoutMarks = MARK.matcher(source).replaceAll("");
    String with = normal(withoutMarks);
    String without = normal(JAVADOC.matcher(withoutMarks).replaceAll(""));
    int at = 0;
    for (String shown : text.split(CodeBlock.LEFT_OUT)) {
      String piece = normal(REMARK.matcher(shown).replaceAll(""));
      boolean hasJavadoc = piece.contains("/**");
      int found = hasJavadoc ? with.indexOf(piece) : without.indexOf(piece, at);
      if (found < 0) {
        return piece;
      }
      at = hasJavadoc ? at : found + piece.length();
    }
    return "";
  }

  private static String normal(String code) {
    return code.replaceAll("(?m)^\\s*\\* ", " ")
        .replaceAll("\\s+", " ")
        .replaceAll("(?<=\\W) | (?=\\W)", "")
        .strip();
  }
}
