package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** A class that can be created says who may. */
@Decorate
public class Concrete {
  protected Concrete() {}

  @Timed
  public void run() {}
}
