package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;

/** Calls its own methods while it is constructed. */
@Decorate
@SuppressWarnings("this-escape")
public class Early {

  final String value;

  public Early() {
    value = value("") + cached("") + count();
  }

  @Timed
  @Logged
  @Retry
  public String value(String key) {
    return key;
  }

  @Cached
  public String cached(String key) {
    return key;
  }

  @Retry
  @Timed
  public int count() {
    return 1;
  }
}
