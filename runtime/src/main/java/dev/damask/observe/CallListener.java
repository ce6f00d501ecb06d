package dev.damask.observe;

/**
 * Is told what happens in decorated methods.
 *
 * <p>The listeners of the system are found by {@link java.util.ServiceLoader}; others are given by
 * {@link dev.damask.Environment.Builder#listeners}. A listener is called on the thread on which the
 * event happens, so it must be quick and safe for use by several threads. What it throws is logged,
 * and touches neither the call nor other listeners. It is not told what happens on that thread in
 * calls that it makes itself; of an asynchronous call, what happens later on another thread is
 * told. One that is given twice is told twice.
 */
@FunctionalInterface
public interface CallListener {

  /** Takes note of an event. */
  void on(CallEvent event);

  /**
   * Whether it wants to be told of a kind of event now. Asked before one is made: where no listener
   * does, none is.
   */
  default boolean hears(Class<? extends CallEvent> kind) {
    return true;
  }
}
