package shop;

import dev.damask.Decorate;
import dev.damask.Sensitive;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Within;
import java.io.IOException;

/** A failure's wrapper is one of the failures that the failure is. */
@Decorate
class Client extends Base<FailureDecorated> {

  @Sensitive
  static class Secret extends FailureDecorated {
    private static final long serialVersionUID = 1;
  }

  @Retry(on = Failure.class, fallback = "none")
  String narrow() throws FailureDecorated {
    return "";
  }

  @Retry(fallback = "none")
  String wide() throws Failure {
    return "";
  }

  @Within("open")
  void inside() throws Failure {}

  @Logged
  void log() throws IOException {}
}
