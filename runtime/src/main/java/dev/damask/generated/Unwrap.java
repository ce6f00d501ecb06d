package dev.damask.generated;

import java.util.concurrent.CompletionException;

/** Takes failures out of the exception that stages wrap them in. */
public final class Unwrap {

  private Unwrap() {}

  /** What a {@link CompletionException} was made for; any other failure is returned as it is. */
  public static Throwable cause(Throwable failure) {
    Throwable unwrapped = failure;
    while (unwrapped instanceof CompletionException && unwrapped.getCause() != null) {
      unwrapped = unwrapped.getCause();
    }
    return unwrapped;
  }
}
