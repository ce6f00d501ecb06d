package dev.damask.generated;

import java.net.IDN;

/** What stands behind the {@code @} of an email address. */
final class EmailDomain {

  private static final int LONGEST = 255;
  private static final int LONGEST_LABEL = 63;
  private static final String LABEL_SIGNS = "!#$%&'*+/=?^_`{|}~";

  private EmailDomain() {}

  static boolean isValid(String text, int start) {
    int end = text.length();
    return start < end
        && text.charAt(end - 1) != '.'
        && hasAsciiForm(text, start)
        && (text.charAt(start) == '[' ? isLiteral(text, start, end) : isName(text, start, end));
  }

  /** Whether every label is short enough in its ASCII form. */
  private static boolean hasAsciiForm(String text, int start) {
    int label = start;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return hasAsciiForm(text.substring(start));
      }
      if (c == '.') {
        if (i == label) {
          return false;
        }
        label = i + 1;
      } else if (i - label >= LONGEST_LABEL) {
        return false;
      }
    }
    return text.length() - start <= LONGEST;
  }

  private static boolean hasAsciiForm(String domain) {
    try {
      return IDN.toASCII(domain).length() <= LONGEST;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  /** Labels with dashes inside them only, separated by dots. */
  private static boolean isName(String text, int start, int end) {
    boolean isDashAllowed = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        if (!isDashAllowed || text.charAt(i - 1) == '-') {
          return false;
        }
        isDashAllowed = false;
      } else if (c == '-') {
        if (!isDashAllowed) {
          return false;
        }
      } else if (Emails.isOneOf(text, i, LABEL_SIGNS)) {
        isDashAllowed = true;
      } else {
        return false;
      }
    }
    return isDashAllowed && text.charAt(end - 1) != '-';
  }

  // [192.168.0.1] or [IPv6:2001:db8::1]
  private static boolean isLiteral(String text, int start, int end) {
    String prefix = "[IPv6:";
    if (text.charAt(end - 1) != ']') {
      return false;
    }
    return text.regionMatches(true, start, prefix, 0, prefix.length())
        ? Ip6.isValid(text, start + prefix.length(), end - 1)
        : Ip4.hasFourNumbers(text, start + 1, end - 1);
  }
}
