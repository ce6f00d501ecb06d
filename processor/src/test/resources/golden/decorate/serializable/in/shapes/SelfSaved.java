package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

@Decorate
public class SelfSaved implements Serializable {
  private static final long serialVersionUID = 1;

  @Timed
  public void run() {}

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.defaultWriteObject();
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
  }
}
