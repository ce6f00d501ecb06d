package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.util.ArrayList;

/** A list. */
@Decorate
class Rows extends ArrayList<String> {
  private static final long serialVersionUID = 1;

  @Timed
  void fill(ClientDecorated client) {}
}
