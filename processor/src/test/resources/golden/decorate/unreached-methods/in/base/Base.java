package base;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;

@Decorate
public class Base {
  public String fetch(String url) {
    return load(url) + read(url);
  }

  @Timed
  @Retry
  String load(String url) {
    return url;
  }

  @Timed
  protected String read(String url) {
    return url;
  }

  String plain(String url) {
    return url;
  }
}
