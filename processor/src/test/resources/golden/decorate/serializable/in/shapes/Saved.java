package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.io.Serializable;

@Decorate
public class Saved implements Serializable {
  private static final long serialVersionUID = 1;

  @Timed
  @Cached
  @Retry
  public String name(String key) {
    return key;
  }
}
