package shop;

import audit.Audited;
import audit.Traced;
import audit.Words;
import dev.damask.Decorate;
import dev.damask.decorate.Cached;

@Decorate
public class Shop {
  @Audited // ERROR HiddenConstructor
  public String sell() {
    return "";
  }

  @Cached(shared = true, codec = Words.class) // ERROR HiddenConstructor
  public String name() {
    return "";
  }

  @Traced
  public String show() {
    return "";
  }
}
