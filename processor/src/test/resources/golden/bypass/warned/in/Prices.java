package warned;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
public class Prices {
  public Prices(String... currencies) {}

  @Timed
  public int price() {
    return 1;
  }

  /** Near miss: inside the class itself. */
  static Prices plain() {
    return new Prices();
  }
}
