package dev.damask.processor.core;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.OptionalLong;

/** The line on which a declaration begins, behind its comments and annotations. */
final class DeclarationLine {

  private final CharSequence text;
  private int at;

  private DeclarationLine(CharSequence text, int at) {
    this.text = text;
    this.at = at;
  }

  static OptionalLong of(TreePath path, Trees trees) {
    CompilationUnitTree file = path.getCompilationUnit();
    long start = trees.getSourcePositions().getStartPosition(file, path.getLeaf());
    if (start < 0) {
      return OptionalLong.empty(); // made by another processor
    }
    try {
      CharSequence text = file.getSourceFile().getCharContent(true);
      DeclarationLine line = new DeclarationLine(text, (int) start);
      line.skip();
      return OptionalLong.of(file.getLineMap().getLineNumber(line.at));
    } catch (IOException unreadable) {
      return OptionalLong.empty();
    }
  }

  // @Retry(maxAttempts = 3) @Nullable /* here: */ String fetch()
  private void skip() {
    skipBlanks();
    while (isAt("@") && !isAt("@interface")) {
      at++;
      skipName();
      skipBlanks();
      if (isAt("(")) {
        skipParentheses();
        skipBlanks();
      }
    }
  }

  private void skipName() {
    skipBlanks();
    while (at < text.length()
        && (Character.isJavaIdentifierPart(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
  }

  private void skipBlanks() {
    int before = -1;
    while (at != before) {
      before = at;
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if (isAt("//")) {
        skipTo("\n");
      } else if (isAt("/*")) {
        at += 2;
        skipTo("*/");
      }
    }
  }

  private void skipParentheses() {
    int depth = 0;
    do {
      skipBlanks();
      if (isAt("\"\"\"")) {
        skipText("\"\"\"");
      } else if (isAt("\"") || isAt("'")) {
        skipText(text.subSequence(at, at + 1).toString());
      } else {
        depth += isAt("(") ? 1 : isAt(")") ? -1 : 0;
        at++;
      }
    } while (depth > 0 && at < text.length());
  }

  private void skipText(String quote) {
    at += quote.length();
    while (at < text.length() && !isAt(quote)) {
      at += isAt("\\") ? 2 : 1;
    }
    at += quote.length();
  }

  private void skipTo(String end) {
    while (at < text.length() && !isAt(end)) {
      at++;
    }
    at = Math.min(text.length(), at + end.length());
  }

  private boolean isAt(String token) {
    return at + token.length() <= text.length()
        && token.contentEquals(text.subSequence(at, at + token.length()));
  }
}
