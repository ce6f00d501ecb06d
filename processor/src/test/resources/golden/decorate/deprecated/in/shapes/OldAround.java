package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Deprecated
public class OldAround {

  @Decorate
  public static class Fresh {
    @Timed
    public void use() {}
  }

  @Decorate
  public class Inner {
    @Timed
    public void use() {}
  }
}
