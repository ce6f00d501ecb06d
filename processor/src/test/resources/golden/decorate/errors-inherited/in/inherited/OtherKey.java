package inherited;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;

@Decorate // ERROR EvictsKey
class OtherKey extends Store<String> {

  @Override
  @Cached
  public String load(int id, int page) {
    return "";
  }
}
