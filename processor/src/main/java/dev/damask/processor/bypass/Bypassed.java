package dev.damask.processor.bypass;

/**
 * A class that is not to be created as it is; kept by name, since elements do not outlive a round.
 *
 * @param name its own
 * @param simpleName its own
 * @param wrapper the simple name of what is created or extended instead
 * @param generated the simple name of what has the one instance, or else of the wrapper
 * @param isDecorated whether its subclasses need decorators of their own, too
 */
record Bypassed(
    String name,
    String simpleName,
    String wrapper,
    String generated,
    boolean isDecorated,
    boolean isSingleton) {

  /** What is wrong where it is created, and what to do. */
  String creation() {
    return isSingleton
        ? "this is another " + simpleName + " than the one of " + generated + "; ask that for it"
        : "this " + simpleName + " has nothing of what " + generated + " adds; create that";
  }

  /** What is wrong where a class extends it, and what to do. */
  String extension() {
    return "this subclass of "
        + simpleName
        + " has nothing of what "
        + wrapper
        + " adds; extend that, or give it @Decorate too";
  }
}
