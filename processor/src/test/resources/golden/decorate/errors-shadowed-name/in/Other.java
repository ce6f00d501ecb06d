import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** It inherits a type of another name. */
@Decorate
public class Other implements Names {
  @Timed
  public void run() {}
}
