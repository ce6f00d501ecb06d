import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate // ERROR ShadowedName
public class Client implements Names {
  @Timed
  public void run() {}
}
