package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate // ERROR GeneratedTypeTaken
class Occupied {
  @Timed
  void first() {}
}
