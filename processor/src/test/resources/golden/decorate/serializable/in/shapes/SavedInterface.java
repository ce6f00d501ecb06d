package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.io.Serializable;

@Decorate
public interface SavedInterface extends Serializable {
  @Timed
  void save();
}
