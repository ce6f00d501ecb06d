package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** Its users are those of its package. */
@Decorate
abstract class Hidden {
  protected Hidden() {}

  @Timed
  public void run() {}
}
