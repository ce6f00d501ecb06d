package secrets;

import dev.damask.Decorate;
import dev.damask.Sensitive;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

@Decorate
public class Vault<X extends WrongKey> {

  @Sensitive
  private static final class Lost extends IllegalStateException {
    private static final long serialVersionUID = 1;
  }

  /** Its message is shown; what its subtypes say is not. */
  static class Empty extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Logged
  public String open(String name) throws IOException, WrongKey, WrongKey.Worn {
    return name;
  }

  @Logged
  @Retry(on = {IOException.class, WrongKey.Worn.class}, fallback = "closed")
  public String reopen(String name) throws X, IOException {
    return name;
  }

  @Logged
  @Retry(notOn = WrongKey.class)
  public CompletableFuture<String> openLater(String name) {
    return CompletableFuture.completedFuture(name);
  }

  String closed(String name) {
    return name;
  }
}
