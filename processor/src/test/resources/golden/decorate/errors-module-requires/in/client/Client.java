package client;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Timed;

@Decorate // ERROR MissingLibrary
class Client {
  @Cached
  String fetchData(String url) {
    return url;
  }

  @Timed
  void fine() {}
}
