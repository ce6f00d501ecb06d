package secrets;

import dev.damask.Sensitive;

@Sensitive
public class WrongKey extends Exception {
  private static final long serialVersionUID = 1;

  public WrongKey(String key) {
    super(key);
  }

  public static class Worn extends WrongKey {
    private static final long serialVersionUID = 1;

    public Worn() {
      super("worn");
    }
  }
}
