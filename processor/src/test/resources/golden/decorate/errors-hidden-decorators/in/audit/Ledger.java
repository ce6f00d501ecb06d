package audit;

import dev.damask.Decorate;

@Decorate
public class Ledger {
  @Audited
  @Traced
  public String entry() {
    return "";
  }
}
