package inherited;

import dev.damask.Decorate;

@Decorate // ERROR GeneratedNameTaken
class OwnNames extends Store<String> {

  public void invalidateLoad(int id) {}
}
