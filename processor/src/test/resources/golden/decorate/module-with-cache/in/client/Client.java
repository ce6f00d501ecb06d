package client;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;

@Decorate
public class Client {

  /** Creates one. */
  public Client() {}

  @Cached
  public String fetchData(String url) {
    return url;
  }
}
