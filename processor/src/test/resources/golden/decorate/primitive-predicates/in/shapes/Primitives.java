package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;

/** Results that are primitive where the method returns them, and boxed where they are kept. */
@Decorate
public class Primitives {

  @Cached(unless = "isNegative")
  public int number(String id) {
    return 0;
  }

  boolean isNegative(int number) {
    return number < 0;
  }

  @Cached(unless = "isWide")
  public short wide(String id) {
    return 0;
  }

  boolean isWide(long number) {
    return false;
  }

  /** Without a cast the one for objects would be asked. */
  @Cached(unless = "isBlank")
  public char letter(String id) {
    return ' ';
  }

  boolean isBlank(char letter) {
    return letter == ' ';
  }

  boolean isBlank(Object letter) {
    return false;
  }

  void isBlank(String text) {}
}
