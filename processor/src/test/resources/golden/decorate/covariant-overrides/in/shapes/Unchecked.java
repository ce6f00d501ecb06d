package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** An override without the type parameter, whose result any caller's choice of it has to do for. */
@Decorate
@Timed
@SuppressWarnings("unchecked")
public abstract class Unchecked extends Node {
  @Override
  public Unchecked copy() {
    return this;
  }
}
