package bank;

import dev.damask.Decorate;
import dev.damask.decorate.Within;

@Decorate
abstract class Ledger<E> implements Journal<E> {

  @Within("written")
  protected void enter(E entry) {}

  @Override
  public AutoCloseable written(E entry) {
    return () -> {};
  }

  @Within("opened")
  protected E reopen(E entry) {
    return entry;
  }

  @Within("counted")
  protected int count(E entry) {
    return entry.hashCode();
  }

  protected <C extends Comparable<C>> int counted(int number) {
    return number;
  }
}
