package dev.damask.generated;

import java.io.Serial;

/** Thrown where bytes are not what they should be; without a stack trace, as it may be often. */
final class MalformedBytesException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  MalformedBytesException(String message) {
    super(message, null, false, false);
  }
}
