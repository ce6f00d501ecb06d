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
    return its.isLeftOut() ? null : read(its, arguments, result);
  }

  /** As {@link #of(String, boolean, boolean, WrapperSettings)}, where nothing is returned. */
  public static @Nullable Logging ofArguments(
      String method, boolean arguments, WrapperSettings settings) {
    DecoratorSettings its = settings.of("logged", method);
    return its.isLeftOut() ? null : withoutResult(its, read(its, arguments, true));
  }

  /** As {@link #of(String, boolean, boolean, WrapperSettings)}, where there are no parameters. */
  public static @Nullable Logging ofResult(
      String method, boolean result, WrapperSettings settings) {
    DecoratorSettings its = settings.of("logged", method);
    return its.isLeftOut() ? null : withoutArguments(its, read(its, true, result));
  }

  /** As {@link #of(String, boolean, boolean, WrapperSettings)}, where there is neither. */
  public static @Nullable Logging of(String method, WrapperSettings settings) {
    DecoratorSettings its = settings.of("logged", method);
    return its.isLeftOut()
        ? null
        : withoutResult(its, withoutArguments(its, read(its, true, true)));
  }

  private static Logging read(DecoratorSettings its, boolean arguments, boolean result) {
    return new Logging(its.flag("arguments", arguments), its.flag("result", result));
  }

  private static Logging withoutArguments(DecoratorSettings its, Logging logging) {
    its.hasNoEffect("arguments", "there are no parameters");
    return logging;
  }

  private static Logging withoutResult(DecoratorSettings its, Logging logging) {
    its.hasNoEffect("result", "nothing is returned");
    return logging;
  }
}
