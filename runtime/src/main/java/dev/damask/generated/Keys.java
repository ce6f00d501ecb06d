package dev.damask.generated;

import org.jspecify.annotations.Nullable;

/**
 * The keys of a cached method's results.
 *
 * @param method the name of the method, for messages
 * @param masked whether messages show keys as {@code ***}
 */
record Keys(String method, boolean masked) {

  /** Stand for keys that maps do not take. */
  private enum Stand {
    NULL,
    NONE
  }

  /** The key where the method has none. */
  static final Object NONE = Stand.NONE;

  static Object of(@Nullable Object key) {
    return key == null ? Stand.NULL : key;
  }

  /** What messages call the call with a key. */
  String name(Object key) {
    if (key == Stand.NONE) {
      return method + "()";
    }
    return method + "(" + (masked ? "***" : key == Stand.NULL ? "null" : Printed.of(key)) + ")";
  }
}
