package dev.damask.generated;

/** Paths of properties. */
final class Paths {

  private Paths() {}

  /** The path of a property of an object that has a path itself. */
  static String join(String path, String property) {
    if (path.isEmpty() || property.isEmpty()) {
      return path + property;
    }
    return property.startsWith("[") ? path + property : path + "." + property;
  }
}
