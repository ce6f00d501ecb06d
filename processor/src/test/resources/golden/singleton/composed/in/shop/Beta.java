package shop;

import dev.damask.Decorate;
import dev.damask.Singleton;
import dev.damask.decorate.Timed;

@Decorate
@Singleton(closeAtExit = true)
class Beta implements AutoCloseable {
  final AlphaDecorated alpha;

  Beta(AlphaDecorated alpha, BetaSingleton own) {
    this.alpha = alpha;
  }

  @Override
  @Timed
  public void close() {}
}
