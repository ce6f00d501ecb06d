package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
@Timed
public interface SubHash extends OldHash {

  void more();
}
