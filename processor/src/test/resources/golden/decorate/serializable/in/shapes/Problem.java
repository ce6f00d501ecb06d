package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
public class Problem extends Exception {
  private static final long serialVersionUID = 1;

  public Problem(String message, Throwable cause) {
    super(message, cause);
  }

  @Timed
  @Override
  public String getMessage() {
    return super.getMessage();
  }
}
