package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** Has to be implemented whole. */
@Decorate
@Timed
interface Store {
  void put(StoreDecorated store);

  void put(String name);
}
