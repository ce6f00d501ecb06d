package dev.damask.samples.decorate;

import dev.damask.Decorate;
import dev.damask.Sensitive;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Undecorated;
import java.util.HashMap;
import java.util.Map;

/** Keeps money: every public method is timed and logged, but for one. */
@Decorate
@Timed
@Logged
public class Vault {

  private final Map<String, Integer> accounts = new HashMap<>();

  /** Pays in, and returns the balance. */
  @Audited(trail = "vault")
  public int deposit(String owner, int amount) {
    return accounts.merge(owner, amount, Integer::sum);
  }

  /** Pays out, and returns the balance; the PIN is never logged. */
  public int withdraw(String owner, @Sensitive String pin, int amount) {
    int balance = balance(owner);
    if (amount > balance) {
      throw new IllegalArgumentException(owner + " has only " + balance);
    }
    return accounts.merge(owner, -amount, Integer::sum);
  }

  /** The balance. */
  @Undecorated
  public int balance(String owner) {
    return accounts.getOrDefault(owner, 0);
  }
}
