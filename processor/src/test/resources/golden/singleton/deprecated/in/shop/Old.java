package shop;

import dev.damask.Singleton;

@Deprecated
@Singleton
public class Old {
  public Old() {}

  @SuppressWarnings("removal")
  @Deprecated(since = "2", forRemoval = true)
  public Old(Gone gone) {}
}
