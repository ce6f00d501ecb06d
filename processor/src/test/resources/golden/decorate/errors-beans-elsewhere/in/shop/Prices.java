package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import jakarta.inject.Singleton;

/** It has nothing that runs of itself. */
@Singleton
@Decorate
abstract class Prices {
  @Timed
  void run() {}
}
