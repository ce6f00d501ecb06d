package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Bulkhead;
import dev.damask.decorate.RateLimit;

/** What the class says is wrong once, however many methods it reaches. */
@Decorate
@Bulkhead(value = 2, name = "all") // ERROR SharedDifferently
@RateLimit(value = 2, name = "keyed", key = "tenant") // ERROR SharedDifferently
public class OfType {
  @Bulkhead(value = 3, name = "all")
  public void own(String tenant) {}

  public void first(String tenant) {}

  public void second(int tenant) {}

  public void third(String tenant) {}
}
