package shapes;

import dev.damask.Decorate;

/** A class that takes decorated default methods over. */
@Decorate
class Inheriting implements Loader<String>, Named {
  @Override
  public String load(String key) {
    return key;
  }

  @Override
  public String name() {
    return "";
  }
}
