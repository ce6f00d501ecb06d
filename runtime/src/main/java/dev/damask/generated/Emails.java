package dev.damask.generated;

/**
 * Email addresses: dot-separated atoms or quoted strings of at most 64 characters, {@code @}, and a
 * host name or an IP address in brackets.
 */
public final class Emails {

  private static final int LONGEST_LOCAL_PART = 64;
  private static final String ATOM_SIGNS = "!#$%&'*+/=?^_`{|}~-";
  private static final String QUOTED_SIGNS = ATOM_SIGNS + ".(),<>[]:; @";

  private Emails() {}

  /** Whether a text is an address; the empty text is let pass. */
  public static boolean isValid(CharSequence value) {
    String text = value.toString();
    if (text.isEmpty()) {
      return true;
    }
    // A quoted string may have one, too.
    int at = text.lastIndexOf('@');
    return at > 0
        && at <= LONGEST_LOCAL_PART
        && isLocalPart(text, at)
        && EmailDomain.isValid(text, at + 1);
  }

  private static boolean isLocalPart(String text, int end) {
    int i = 0;
    while (true) {
      int next = i < end && text.charAt(i) == '"' ? quotedEnd(text, i, end) : atomEnd(text, i, end);
      if (next <= i) {
        return false;
      }
      if (next == end) {
        return true;
      }
      if (text.charAt(next) != '.') {
        return false;
      }
      i = next + 1;
    }
  }

  private static int atomEnd(String text, int start, int end) {
    int i = start;
    while (i < end && isOneOf(text, i, ATOM_SIGNS)) {
      i++;
    }
    return i;
  }

  /** The end of a quoted string that is not empty, or -1. */
  private static int quotedEnd(String text, int start, int end) {
    int i = start + 1;
    while (i < end && text.charAt(i) != '"') {
      if (text.charAt(i) == '\\') {
        i++;
        if (i == end || (text.charAt(i) != '\\' && text.charAt(i) != '"')) {
          return -1;
        }
      } else if (!isOneOf(text, i, QUOTED_SIGNS)) {
        return -1;
      }
      i++;
    }
    return i < end && i > start + 1 ? i + 1 : -1;
  }

  /**
   * Whether a character is a letter or digit of ASCII, one of some signs, or outside of ASCII; but
   * for those of two {@code char}s.
   */
  static boolean isOneOf(String text, int index, String signs) {
    char c = text.charAt(index);
    if (c >= 0x80) {
      return !isHalf(text, index);
    }
    return isAsciiLetter(c) || isDigit(c) || signs.indexOf(c) >= 0;
  }

  private static boolean isHalf(String text, int index) {
    return Character.isSurrogate(text.charAt(index))
        && (text.codePointAt(index) > Character.MAX_VALUE
            || (index > 0 && text.codePointAt(index - 1) > Character.MAX_VALUE));
  }

  static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
