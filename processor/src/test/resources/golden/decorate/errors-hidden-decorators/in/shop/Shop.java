package shop;

import audit.Audited;
import audit.Pages;
import audit.Ranked;
import audit.Traced;
import audit.Words;
import dev.damask.Decorate;
import dev.damask.decorate.Cached;

@Decorate
public class Shop extends Pages {
  @Audited // ERROR HiddenConstructor
  public String sell() {
    return "";
  }

  @Cached(shared = true, codec = Words.class) // ERROR HiddenConstructor
  public String name() {
    return "";
  }

  @Ranked // ERROR HiddenType
  public int rank() {
    return 0;
  }

  @Cached(shared = true) // ERROR HiddenConstructor
  protected Page page() {
    return null;
  }

  @Traced
  public String show() {
    return "";
  }
}
