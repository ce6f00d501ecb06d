package dev.damask.generated;

/**
 * A value that is set at deployment.
 *
 * @param name the name of the setting
 */
record SetValue(String name, String text) {

  /**
   * What is thrown where it is not one of those that are allowed.
   *
   * @param allowed what it has to be, such as {@code true or false}
   */
  IllegalArgumentException refused(String allowed) {
    return new IllegalArgumentException(name + " is \"" + text + "\" and has to be " + allowed);
  }
}
