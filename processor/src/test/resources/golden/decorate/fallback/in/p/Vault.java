package p;

import dev.damask.Decorate;
import dev.damask.Sensitive;
import dev.damask.decorate.Fallback;
import dev.damask.decorate.Logged;

/** What wrong keys say is not shown; the method that answers falls back on nothing. */
@Decorate
@Fallback(value = "closed", on = Vault.WrongKey.class)
public class Vault {

  @Sensitive
  static class WrongKey extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  public String open(String key) {
    return key;
  }

  @Logged
  public String closed(String key) {
    return key;
  }

  @Fallback("closed")
  public String reopen(String key) {
    return key;
  }
}
