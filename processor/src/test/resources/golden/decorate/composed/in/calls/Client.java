package calls;

import dev.damask.Decorate;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Undecorated;
import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

@Decorate
@ServiceCall
public class Client {

  public String plain() throws IOException {
    return "";
  }

  @Retry(maxAttempts = 2, on = IOException.class)
  public String ownRetry() throws IOException {
    return "";
  }

  @ServiceCall(attempts = 9, slow = "3s")
  public String ownCall() throws IOException {
    return "";
  }

  @Logged
  public CompletableFuture<String> later() {
    return CompletableFuture.completedFuture("");
  }

  @Undecorated
  @Timed
  public String timed() {
    return "";
  }

  @Reads(ttl = "5s")
  protected String read(String id, int version) throws IOException {
    return id + version;
  }

  @Guarded("ada")
  void guarded() {}

  Closeable transaction(String id) {
    return () -> {};
  }
}
