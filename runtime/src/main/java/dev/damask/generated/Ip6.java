package dev.damask.generated;

/** Addresses of the internet protocol, version 6. */
final class Ip6 {

  private static final int GROUPS = 8;
  private static final int LONGEST_GROUP = 4;
  private static final String LINK_LOCAL = "fe80:";

  private Ip6() {}

  static boolean isValid(String text, int start, int end) {
    int dot = text.indexOf('.', start);
    if (dot >= 0 && dot < end) {
      return hasIp4(text, start, end);
    }
    int zone = text.indexOf('%', start);
    if (zone >= 0 && zone < end) {
      return isLinkLocal(text, start, zone) && isZone(text, zone + 1, end);
    }
    return isHexadecimal(text, start, end);
  }

  // 1:2:3:4:5:6:7:8, or fewer groups with one :: among them
  private static boolean isHexadecimal(String text, int start, int end) {
    int gap = gap(text, start, end);
    if (gap < 0) {
      return groups(text, start, end) == GROUPS;
    }
    int before = gap == start ? 0 : groups(text, start, gap);
    int after = gap + 2 == end ? 0 : groups(text, gap + 2, end);
    return before >= 0 && after >= 0 && before + after < GROUPS;
  }

  // ::1.2.3.4, ::ffff:1.2.3.4, ::ffff:0:1.2.3.4, or one to four groups, ::, and 1.2.3.4
  private static boolean hasIp4(String text, int start, int end) {
    int ip4 = text.lastIndexOf(':', end - 1) + 1;
    if (ip4 < start + 2 || !Ip4.isValid(text, ip4, end)) {
      return false;
    }
    int gap = gap(text, start, ip4);
    if (gap > start) {
      int before = groups(text, start, gap);
      return gap + 2 == ip4 && before >= 1 && before <= 4;
    }
    return gap == start && (gap + 2 == ip4 || isMapped(text, gap + 2, ip4));
  }

  // ffff: or ffff:0:
  private static boolean isMapped(String text, int start, int end) {
    String mapped = "ffff:";
    if (!text.regionMatches(true, start, mapped, 0, mapped.length())) {
      return false;
    }
    int zeros = end - start - mapped.length() - 1;
    for (int i = start + mapped.length(); i < end - 1; i++) {
      if (text.charAt(i) != '0') {
        return false;
      }
    }
    return zeros == -1 || (zeros >= 1 && zeros <= LONGEST_GROUP);
  }

  // fe80: and up to four groups, each behind a colon, perhaps empty
  private static boolean isLinkLocal(String text, int start, int end) {
    if (!text.regionMatches(true, start, LINK_LOCAL, 0, LINK_LOCAL.length())) {
      return false;
    }
    int colons = 0;
    int digits = 0;
    for (int i = start + LINK_LOCAL.length(); i < end; i++) {
      if (text.charAt(i) == ':') {
        colons++;
        digits = 0;
      } else if (colons == 0 || !isHexDigit(text.charAt(i)) || ++digits > LONGEST_GROUP) {
        return false;
      }
    }
    return colons <= LONGEST_GROUP;
  }

  private static boolean isZone(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Emails.isDigit(text.charAt(i)) && !Emails.isAsciiLetter(text.charAt(i))) {
        return false;
      }
    }
    return start < end;
  }

  private static int gap(String text, int start, int end) {
    int gap = text.indexOf("::", start);
    return gap + 2 <= end ? gap : -1;
  }

  /** The number of groups of hexadecimal digits between single colons, or -1. */
  private static int groups(String text, int start, int end) {
    int groups = 1;
    int digits = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == ':' && digits > 0) {
        groups++;
        digits = 0;
      } else if (isHexDigit(c) && digits < LONGEST_GROUP) {
        digits++;
      } else {
        return -1;
      }
    }
    return digits > 0 ? groups : -1;
  }

  private static boolean isHexDigit(char c) {
    return Character.digit(c, 16) >= 0 && c < 0x80;
  }
}
