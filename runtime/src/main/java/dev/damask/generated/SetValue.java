package dev.damask.generated;

/**
 * A value that is set at deployment.
 *
 * @param name the name of the setting
 */
record SetValue(String name, String text) {

  /** Whether nothing in it is beyond ASCII: digits of other scripts are no numbers here. */
  boolean isAscii() {
    return text.chars().allMatch(it -> it < 128);
  }

  /**
   * What is thrown where it is not one of those that are allowed.
   *
   * @param allowed what it has to be, such as {@code true or false}
   */
  IllegalArgumentException refused(String allowed) {
    return new IllegalArgumentException(name + " is \"" + text + "\" and has to be " + allowed);
  }
}
