package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
public sealed class Account permits AccountDecorated, Account.Savings {

  @Timed
  public int balance() {
    return 0;
  }

  static final class Savings extends Account {}
}
