package dev.damask.processor.core;

import java.util.HexFormat;

/**
 * Java source without a character beyond ASCII: those are unicode escapes, which mean the same
 * whatever charset a compiler writes and reads its files in.
 */
final class Ascii {

  /** What the current character stands in; the delimiter of literals is their name. */
  private enum In {
    CODE,
    STRING,
    CHARACTER,
    LINE_COMMENT,
    COMMENT
  }

  private final String source;
  private final StringBuilder escaped;
  private In in = In.CODE;

  private Ascii(String source) {
    this.source = source;
    this.escaped = new StringBuilder(source.length() + 64);
  }

  static String of(String source) {
    return isPlain(source) ? source : new Ascii(source).escape();
  }

  /** Without backslashes there is nothing that could be taken for an escape, either. */
  private static boolean isPlain(String source) {
    for (int i = 0; i < source.length(); i++) {
      if (!isAscii(source.charAt(i)) || source.charAt(i) == '\\') {
        return false;
      }
    }
    return true;
  }

  private static boolean isAscii(char c) {
    return (c >= ' ' && c <= '~') || c == '\n';
  }

  private String escape() {
    int i = 0;
    while (i < source.length()) {
      int start = i;
      i = next(i);
      boolean isComment = in == In.COMMENT || in == In.LINE_COMMENT;
      if (isComment && source.charAt(start) == '\\') {
        i = backslashesInComment(start);
      } else {
        for (int j = start; j < i; j++) {
          append(source.charAt(j));
        }
      }
    }
    return escaped.toString();
  }

  /** Goes over one token, as far as literals and comments need it, and returns its end. */
  private int next(int i) {
    char c = source.charAt(i);
    switch (in) {
      case CODE -> {
        if (source.startsWith("/*", i)) {
          in = In.COMMENT;
          return i + 2;
        }
        if (source.startsWith("//", i)) {
          in = In.LINE_COMMENT;
        } else if (c == '"') {
          in = In.STRING;
        } else if (c == '\'') {
          in = In.CHARACTER;
        }
      }
      case STRING, CHARACTER -> {
        if (c == '\\') {
          return i + 2;
        }
        if (c == (in == In.STRING ? '"' : '\'')) {
          in = In.CODE;
        }
      }
      case LINE_COMMENT -> in = c == '\n' ? In.CODE : in;
      case COMMENT -> {
        if (source.startsWith("*/", i)) {
          in = In.CODE;
          return i + 2;
        }
      }
    }
    return i + 1;
  }

  /** A backslash in a comment is text, and must not begin an escape with what comes after it. */
  private int backslashesInComment(int start) {
    int end = start;
    while (source.charAt(end) == '\\') {
      end++;
    }
    boolean isTaken = source.charAt(end) == 'u' || !isAscii(source.charAt(end));
    escaped.append((isTaken ? "\\u005c" : "\\").repeat(end - start));
    return end;
  }

  private void append(char c) {
    if (isAscii(c)) {
      escaped.append(c);
    } else {
      // A supplementary character is two of them.
      escaped.append("\\u").append(HexFormat.of().toHexDigits(c));
    }
  }
}
