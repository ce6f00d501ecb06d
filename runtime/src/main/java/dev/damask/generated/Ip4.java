package dev.damask.generated;

/** Addresses of the internet protocol, version 4. */
final class Ip4 {

  private static final int NUMBERS = 4;

  private Ip4() {}

  /** Whether a part of a text is four numbers of one to three digits. */
  static boolean hasFourNumbers(String text, int start, int end) {
    int numbers = 1;
    int digits = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.' && digits > 0) {
        numbers++;
        digits = 0;
      } else if (Emails.isDigit(c) && digits < 3) {
        digits++;
      } else {
        return false;
      }
    }
    return numbers == NUMBERS && digits > 0;
  }

  /** The same, with numbers of at most 255, those of three digits without a leading zero. */
  static boolean isValid(String text, int start, int end) {
    if (!hasFourNumbers(text, start, end)) {
      return false;
    }
    int number = 0;
    int digits = 0;
    for (int i = start; i <= end; i++) {
      if (i == end || text.charAt(i) == '.') {
        if (number > 255 || (digits == 3 && number < 100)) {
          return false;
        }
        number = 0;
        digits = 0;
      } else {
        number = number * 10 + text.charAt(i) - '0';
        digits++;
      }
    }
    return true;
  }
}
