package misuse;

import dev.damask.Singleton;

/** One constructor is enough. */
@Singleton
class Ajar {
  Ajar() {}

  private Ajar(Hidden hidden) {}

  private static class Hidden {}
}
