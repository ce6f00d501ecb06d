package p;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
public interface Both extends Wider, Narrower {
  @Timed
  void use();
}
