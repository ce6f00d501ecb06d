package ahead;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
public class Right {

  @Audit(LeftDecorated.class)
  @Timed
  public void send() {}
}
