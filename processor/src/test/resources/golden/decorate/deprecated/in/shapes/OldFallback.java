package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;

@Decorate
public class OldFallback {

  @Retry(fallback = "gone")
  public String fresh(String name) {
    return name;
  }

  @Deprecated
  public String gone(String name) {
    return name;
  }
}
