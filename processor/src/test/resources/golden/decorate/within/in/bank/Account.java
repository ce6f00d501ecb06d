package bank;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Undecorated;
import dev.damask.decorate.Within;
import dev.damask.scope.Scope;

/** The whole class runs within a scope, but for what opens it. */
@Decorate
@Within("open")
@Timed("account")
class Account<S extends AutoCloseable> {

  private final S scope;

  Account(S scope) {
    this.scope = scope;
  }

  public int deposit(int cents) {
    return cents;
  }

  /** Its own scope instead. */
  @Within("other")
  public void withdraw(int cents) {}

  @Undecorated
  public void peek() {}

  public S open() {
    return scope;
  }

  /** No scope, whatever its name is. */
  public String open(String name) {
    return name;
  }

  Scope other(int cents) {
    return () -> {};
  }
}
