package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;
import java.io.IOException;

/** A failure is not its wrapper, and neither is any other failure. */
@Decorate
class Client {

  @Retry(fallback = "wider") // ERROR FallbackSignature
  String narrow() throws FailureDecorated {
    return "";
  }

  String wider() throws Failure {
    return "";
  }

  @Retry(fallback = "takesWrapper") // ERROR FallbackSignature
  String any() throws FailureDecorated {
    return "";
  }

  String takesWrapper(FailureDecorated failure) {
    return "";
  }

  @Retry(on = IOException.class) // ERROR OnUnthrown
  String other() throws FailureDecorated {
    return "";
  }

  @Retry(on = Failure.class, fallback = "takesFailure")
  String fitting() throws Failure {
    return "";
  }

  String takesFailure(Failure failure) throws FailureDecorated {
    return "";
  }
}
