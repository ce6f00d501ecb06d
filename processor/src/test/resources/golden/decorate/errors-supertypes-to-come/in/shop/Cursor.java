package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.util.Iterator;

@Decorate
abstract class Cursor implements Iterator<String> {
  @Timed
  void join(ClientDecorated client) {}
}
