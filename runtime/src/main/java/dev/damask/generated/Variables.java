package dev.damask.generated;

import java.util.Locale;

/** What the environment variables are called that stand for settings. */
public final class Variables {

  private Variables() {}

  /** Such as {@code COM_ACME_CLIENT_FETCHDATA_RETRY_DELAY}. */
  public static String of(String setting) {
    StringBuilder variable = new StringBuilder(setting.length());
    setting
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .map(point -> Character.isLetterOrDigit(point) ? point : '_')
        .forEach(variable::appendCodePoint);
    return variable.toString();
  }
}
