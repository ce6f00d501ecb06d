package ahead;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** Each of two names the wrapper of the other: neither can be repeated. */
@Decorate
public class Left {

  @Audit(RightDecorated.class)
  @Timed
  public void send() {}
}
