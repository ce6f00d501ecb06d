package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Fallback;
import dev.damask.decorate.Timed;

/** Methods and constructors behind others whose parameters are generated in the same compilation. */
@Decorate
class Client extends Base {
  Client(ClientDecorated other) {}

  Client(String name) {}

  @Cached
  public String find(ClientDecorated key) {
    return "";
  }

  @Cached
  public String find(String key) {
    return "";
  }

  @Timed
  public void put(StoreDecorated[] stores, int count) {}

  @Timed
  public void put(String[] names, int count) {}

  @Fallback("none")
  public String first(String name) {
    throw new IllegalStateException();
  }

  String none(StoreDecorated store) {
    return "";
  }

  String none(String name) {
    return "";
  }
}
