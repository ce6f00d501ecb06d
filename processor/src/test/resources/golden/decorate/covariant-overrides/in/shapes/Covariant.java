package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.util.List;

@Decorate
@Timed
public class Covariant implements Source<CharSequence>, Cloneable {
  @Override
  public String get() {
    return "";
  }

  @Override
  public Integer count() {
    return 1;
  }

  @Override
  public List<String> all() {
    return List.of();
  }

  @Override
  public Covariant copy() {
    return this;
  }

  @Override
  public Covariant clone() throws CloneNotSupportedException {
    return (Covariant) super.clone();
  }
}
