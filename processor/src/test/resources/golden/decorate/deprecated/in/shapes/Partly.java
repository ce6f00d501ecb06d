package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Evicts;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.util.List;

@Decorate
public class Partly {

  @Deprecated(since = "1", forRemoval = true)
  public Partly() {}

  @Timed
  @Deprecated
  public void old() {}

  @Retry(fallback = "gone")
  @Cached
  @Deprecated(forRemoval = true)
  public String going(String name) {
    return name;
  }

  @Deprecated(forRemoval = true)
  protected String gone(String name) {
    return name;
  }

  @Timed
  @SuppressWarnings({"deprecation", "removal"})
  public <O extends Old> List<? super Doomed> use(O old, Doomed[] doomed) throws DoomedException {
    return List.of();
  }

  @SuppressWarnings("removal")
  @Evicts("going")
  public void forget(String name) {}
}
