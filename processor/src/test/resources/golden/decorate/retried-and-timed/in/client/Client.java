package client;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.io.FileNotFoundException;
import java.io.IOException;

/** Fetches. */
@Decorate
public class Client {

  @Timed
  @Retry(maxAttempts = 3, delay = "1s")
  public String fetchData(String url) throws IOException {
    throw new IOException(url);
  }

  @Retry(
      maxAttempts = 5,
      delay = "1m30s",
      multiplier = 2,
      maxDelay = "PT1H",
      jitter = 0.1,
      maxDuration = "1d",
      on = {IOException.class, IllegalStateException.class},
      notOn = FileNotFoundException.class,
      fallback = "nobody")
  public String fetchUser(String id, int... pages) throws IOException {
    throw new IOException(id + pages.length);
  }

  protected String nobody(String id, int[] pages, Throwable failure) {
    return id + pages.length + failure;
  }

  @Timed(value = "a \"quoted\" $name\n", slow = "250ms")
  public void save() {}
}
