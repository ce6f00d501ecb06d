package p;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
public interface Turned extends Narrower, Wider {
  @Timed
  void use();
}
