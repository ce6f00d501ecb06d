package p;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
public interface All extends Narrower, Wider, Third<InterruptedException> {
  @Timed
  void use();
}
