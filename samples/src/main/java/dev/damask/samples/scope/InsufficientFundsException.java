package dev.damask.samples.scope;

/** An account does not hold what is asked of it. */
public final class InsufficientFundsException extends Exception {

  private static final long serialVersionUID = 1;

  InsufficientFundsException(String name) {
    super("The account of " + name + " does not hold that much");
  }
}
