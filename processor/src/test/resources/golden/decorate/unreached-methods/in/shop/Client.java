package shop;

import base.Base;
import dev.damask.Decorate;

@Decorate // NOTE UnreachedMethod
public class Client extends Base {
  // No override: a method of its own, of the same name.
  String load(String url) {
    return url.trim();
  }
}
