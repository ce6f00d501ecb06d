package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
@SuppressWarnings("deprecation")
public class HashBase implements OldHash {

  @Override
  @Timed
  public void use() {}
}
