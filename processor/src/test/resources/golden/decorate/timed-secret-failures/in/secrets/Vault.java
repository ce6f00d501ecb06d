package secrets;

import dev.damask.Decorate;
import dev.damask.Sensitive;
import dev.damask.decorate.Timed;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** What is marked is not shown where a call is timed. */
@Decorate
class Vault {

  @Sensitive
  static class WrongKey extends Exception {
    private static final long serialVersionUID = 1;
  }

  @Timed
  String open(String name) throws IOException, WrongKey {
    return name;
  }

  @Timed(slow = "1s")
  CompletableFuture<String> openLater(String name) {
    return CompletableFuture.completedFuture(name);
  }
}
