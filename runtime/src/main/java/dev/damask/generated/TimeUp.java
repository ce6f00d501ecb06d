package dev.damask.generated;

/**
 * Whether the time of a call is up: a method's time limit says so, and its circuit breaker asks. Of
 * several attempts of the call it says so of the last. Safe for use by several threads.
 */
public final class TimeUp {

  private volatile boolean isUp;

  /** A call whose time is not up. */
  public TimeUp() {}

  boolean isUp() {
    return isUp;
  }

  void set(boolean isUp) {
    this.isUp = isUp;
  }
}
