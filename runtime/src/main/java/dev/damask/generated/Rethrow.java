package dev.damask.generated;

/** Throws checked exceptions where the compiler sees none. */
public final class Rethrow {

  private Rethrow() {}

  /**
   * Throws a failure as it is, checked or not.
   *
   * @return never; so that callers can write {@code throw Rethrow.asIs(failure)}
   */
  public static RuntimeException asIs(Throwable failure) {
    throw Rethrow.<RuntimeException>unchecked(failure);
  }

  // The cast to a type variable is not checked at run time.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> T unchecked(Throwable failure) throws T {
    throw (T) failure;
  }
}
