package near;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;

@Decorate
public class Kept {

  @Cached(unless = "isOld")
  public String kept() {
    return "";
  }

  boolean isOld(String value) {
    return false;
  }
}
