package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate // ERROR GeneratedNameTaken
class Occupied {
  @Timed
  void first() {}
}
