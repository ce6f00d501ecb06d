package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Fallback;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Timeout;
import java.io.FileNotFoundException;
import java.io.IOException;

/** Fallbacks that leave nothing to retry. */
@Decorate
class Answers {
  @Retry
  @Fallback("answer") // ERROR NothingLeftToRetry
  String defaults() {
    return "";
  }

  @Retry(on = {FileNotFoundException.class, IllegalStateException.class}, fallback = "answer")
  @Timed
  @Fallback(value = "answer", on = {IOException.class, RuntimeException.class}) // ERROR NothingLeftToRetry
  String narrower() throws IOException {
    return "";
  }

  @Retry(on = IOException.class, notOn = FileNotFoundException.class)
  @Fallback(value = "answer", notOn = {FileNotFoundException.class, RuntimeException.class}) // ERROR NothingLeftToRetry
  String sameExceptions() throws IOException {
    return "";
  }

  @Fallback("answer")
  @Retry
  String fine() {
    return "";
  }

  @Retry
  @Fallback(value = "answer", on = IllegalStateException.class)
  String fineOthers() {
    return "";
  }

  @Retry(on = IOException.class)
  @Fallback(value = "answer", notOn = FileNotFoundException.class)
  String fineExceptions() throws IOException {
    return "";
  }

  @Retry
  @Timeout("1s")
  @Fallback("answer")
  String fineBetween() {
    return "";
  }

  String answer() {
    return "";
  }
}
