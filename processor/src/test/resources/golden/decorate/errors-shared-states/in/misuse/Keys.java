package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Bulkhead;
import dev.damask.decorate.RateLimit;
import dev.damask.decorate.Undecorated;

@Decorate
@RateLimit(value = 1, key = "tenant") // ERROR UnknownKey
public class Keys {
  public void has(String tenant) {}

  public void hasNone() {}

  public void hasOther(String tenants) {}

  @Undecorated
  public void isLeft(String tenants) {}

  @Bulkhead(value = 1, key = "tenent") // ERROR UnknownKey
  void misspelt(String tenant) {}

  @Bulkhead(value = 1, key = {"tenant", "tenant"}) // ERROR DuplicateKey
  void twice(String tenant) {}

  @Bulkhead(value = 1, key = "tenant")
  void right(String tenant) {}
}
