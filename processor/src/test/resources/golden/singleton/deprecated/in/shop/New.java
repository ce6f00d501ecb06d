package shop;

import dev.damask.Singleton;

@Singleton
class New {
  @Deprecated
  New() {}

  New(int current) {}
}
