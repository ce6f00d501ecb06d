package dev.damask.generated;

import org.jspecify.annotations.Nullable;

/**
 * What log lines show of calls.
 *
 * @param arguments whether the first one shows the arguments
 * @param result whether the last one shows the result
 */
public record Logging(boolean arguments, boolean result) {

  /**
   * What they show as it is set; null where there are none.
   *
   * @throws IllegalArgumentException if something is set to what it cannot be
   */
  public static @Nullable Logging of(
      String method, boolean arguments, boolean result, WrapperSettings settings) {
    DecoratorSettings its = settings.of("logged", method);
    return its.isLeftOut()
        ? null
        : new Logging(its.flag("arguments", arguments), its.flag("result", result));
  }
}
