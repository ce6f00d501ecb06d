package bank;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import dev.damask.scope.Scope;

@Decorate
class Grille<T> implements Scope {

  @Timed
  void paint(T colour) {}

  @Override
  public void close() {}
}
