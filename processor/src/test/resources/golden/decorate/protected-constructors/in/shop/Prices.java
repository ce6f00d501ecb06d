package shop;

import dev.damask.Decorate;
import dev.damask.Environment;
import dev.damask.decorate.Timed;

/** Protected because nobody can create an abstract class; its wrapper can be created. */
@Decorate
public abstract class Prices {
  protected Prices(String source) {}

  protected Prices(int number, Environment environment) {}

  Prices() {}

  @Timed
  public String price(String id) {
    return id;
  }

  @Decorate
  public abstract static class Nested {
    protected Nested() {}

    @Timed
    public void run() {}
  }
}
