package dev.damask.generated;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that may have been meant. */
public final class Nearest {

  private Nearest() {}

  /** The one that differs least, if there is one near enough. */
  public static Optional<String> of(String wrong, Collection<?> all) {
    return of(wrong, all, Math.max(1, wrong.length() / 3));
  }

  /**
   * The one that differs least.
   *
   * @param most how many characters may be wrong
   */
  static Optional<String> of(String wrong, Collection<?> all, int most) {
    Optional<String> best = Optional.empty();
    int least = most + 1;
    for (Object one : all) {
      String candidate = one.toString();
      if (Math.abs(candidate.length() - wrong.length()) < least) {
        int distance = distance(wrong.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
        if (distance < least) {
          least = distance;
          best = Optional.of(candidate);
        }
      }
    }
    return best;
  }

  /** How many characters have to be changed, added or left out (Levenshtein), row by row. */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
