package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Logged;

@Decorate
public class Heir extends OtherHeir {
  @Logged
  public void own() {}
}
