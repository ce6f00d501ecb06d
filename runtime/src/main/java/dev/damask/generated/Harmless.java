package dev.damask.generated;

/**
 * What may go wrong in all that Damask adds to a call, logging and printing, sinks and listeners,
 * without breaking the call.
 */
public final class Harmless {

  private Harmless() {}

  /**
   * Takes note of a failure that the caller drops.
   *
   * <p>Throws it where nobody may go on after it: an error of the virtual machine, but for an
   * overflow of the stack, which is over once it is caught. A thread that was interrupted stays so.
   */
  public static void drop(Throwable failure) {
    if (failure instanceof VirtualMachineError error && !(error instanceof StackOverflowError)) {
      throw error;
    }
    if (failure instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
  }
}
