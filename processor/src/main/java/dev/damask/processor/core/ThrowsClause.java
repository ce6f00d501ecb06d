package dev.damask.processor.core;

/** Breaks long lines before their {@code throws}; JavaPoet does so behind a comma in it. */
final class ThrowsClause {

  private static final String BEGIN = ") throws ";

  private ThrowsClause() {}

  // private String fetch(String url)
  //     throws IOException, InterruptedException {
  static String inOneLine(String text) {
    StringBuilder code = new StringBuilder();
    int done = 0;
    for (int at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at + 1)) {
      int lineStart = text.lastIndexOf('\n', at) + 1;
      int lineEnd = text.indexOf('\n', at);
      if (text.charAt(lineEnd - 1) == ',' && isCode(text.substring(lineStart, at))) {
        int clauseEnd = text.indexOf('\n', lineEnd + 1);
        while (text.charAt(clauseEnd - 1) == ',') {
          clauseEnd = text.indexOf('\n', clauseEnd + 1);
        }
        code.append(text, done, at + 1).append('\n').append(indent(text, lineStart)).append("    ");
        code.append(String.join(" ", text.substring(at + 2, clauseEnd).split("\\s+")));
        done = clauseEnd;
      }
    }
    return done == 0 ? text : code.append(text, done, text.length()).toString();
  }

  /** Neither text for readers nor for the program. */
  private static boolean isCode(String line) {
    return !line.contains("\"") && !line.contains("//") && !line.stripLeading().startsWith("*");
  }

  private static String indent(String text, int lineStart) {
    int end = lineStart;
    while (text.charAt(end) == ' ') {
      end++;
    }
    return text.substring(lineStart, end);
  }
}
