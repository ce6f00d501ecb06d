package ahead;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
public class Client {

  @Timed
  public void send() {}
}
