package inherited;

import dev.damask.Decorate;

/** Nothing is cached here, so that there is nothing to evict. */
@Decorate
class Uncached extends Store<String> {

  @Override
  public String load(int id, int page) {
    return "";
  }
}
