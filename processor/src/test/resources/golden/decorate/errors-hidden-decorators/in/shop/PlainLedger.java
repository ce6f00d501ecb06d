package shop;

import audit.Ledger;
import audit.Traced;
import dev.damask.Decorate;

@Decorate
public class PlainLedger extends Ledger {
  @Override
  @Traced
  public String entry() {
    return super.entry();
  }
}
