package other;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
public class Base {

  @Timed
  protected void inherited() {}

  @Timed
  public Nested nested() {
    return null;
  }

  protected static class Nested {}
}
