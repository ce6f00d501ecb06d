package shop;

import dev.damask.Singleton;

/** The constructor without parameters creates it, unless another has. */
@Singleton
class Cache {
  Cache() {}

  Cache(int size) {}
}
