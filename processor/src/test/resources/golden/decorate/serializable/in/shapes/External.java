package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.io.Externalizable;
import java.io.ObjectInput;
import java.io.ObjectOutput;

@Decorate
public class External implements Externalizable {
  private static final long serialVersionUID = 1;

  @Timed
  public void run() {}

  @Override
  public void writeExternal(ObjectOutput out) {}

  @Override
  public void readExternal(ObjectInput in) {}
}
