package client;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Timed;

@Decorate
class Client {
  @Cached // ERROR MissingRequires
  String fetchData(String url) {
    return url;
  }

  @Timed
  void fine() {}
}
