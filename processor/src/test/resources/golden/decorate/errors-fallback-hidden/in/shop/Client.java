package shop;

import base.Base;
import dev.damask.Decorate;
import dev.damask.decorate.Fallback;
import dev.damask.decorate.Retry;

@Decorate
public class Client extends Base {
  @Fallback("hidden") // ERROR FallbackSignature
  public String find(int id) {
    throw new IllegalStateException();
  }

  @Retry(fallback = "hidden") // ERROR FallbackSignature
  public String retried(int id) {
    throw new IllegalStateException();
  }

  @Fallback("shown")
  public String found(int id) {
    throw new IllegalStateException();
  }
}
