package inherited;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
class HeirOfWrong extends Wrong {

  @Timed
  public void load() {}
}
