package meant;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
public class Prices {
  @Timed
  public int price() {
    return 1;
  }

  static Prices plain() {
    return new Prices();
  }

  static final class Factory {
    Prices create() {
      return new Prices() {};
    }
  }
}
