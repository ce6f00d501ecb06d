package client;

import dev.damask.Decorate;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;

/** Has no need of an optional library. */
@Decorate
public class Client {

  /** Creates one. */
  public Client() {}

  @Timed
  @Logged
  @Retry
  public String fetchData(String url) {
    return url;
  }
}
