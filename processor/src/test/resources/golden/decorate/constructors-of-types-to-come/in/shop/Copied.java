package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** Its private constructor hides the other one from javac's processors. */
@Decorate
class Copied {
  private Copied(CopiedDecorated other) {}

  Copied(String name) {}

  @Timed
  void run() {}
}
