package far;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.util.List;
import near.Base;

@Decorate
public class Overriding extends Base {

  @Override
  @Timed
  public String answered() {
    return super.answered();
  }

  @Override
  public void asked() {}

  @Override
  public void scoped() {}

  @Override
  public List<String> all(List<Integer> items) {
    return List.of();
  }
}
