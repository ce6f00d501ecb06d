package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Fallback;

@Decorate
@Fallback("nothing") // ERROR FallbackSignature
class Whole {
  public String fits(String name) {
    return name;
  }

  public int fitsNot(int number) {
    return number;
  }

  public String nothing(String name) {
    return "";
  }
}
