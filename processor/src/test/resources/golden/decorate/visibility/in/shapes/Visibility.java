package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Evicts;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;

@Decorate
class Visibility {

  Visibility() {}

  protected Visibility(Hidden hidden) {}

  public Visibility(Hidden[] hidden, int number) {}

  private Visibility(String secret) {}

  @Timed
  void packagePrivate() {}

  @Retry
  protected void guarded() {}

  @Cached
  Hidden cached(Hidden key) {
    return key;
  }

  @Cached
  protected Hidden.Part cachedGuarded(Hidden.Part key) {
    return key;
  }

  @Evicts("cached")
  protected void evict(Hidden key) {}

  @Logged
  public void open() {}

  static class Hidden {
    protected static class Part {}
  }
}
