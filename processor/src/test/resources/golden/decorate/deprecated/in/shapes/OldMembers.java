package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;

/** Only deprecated code calls what is deprecated. */
@Decorate
@Timed
public class OldMembers {

  @Deprecated
  public OldMembers() {}

  @Deprecated
  @Logged
  @Retry(fallback = "gone")
  @Cached
  public String old(String name) {
    return name;
  }

  @Deprecated
  public String gone(String name) {
    return name;
  }
}
