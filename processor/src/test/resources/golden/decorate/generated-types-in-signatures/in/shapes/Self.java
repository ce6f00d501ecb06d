package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Timed;
import java.util.List;

@Decorate
public class Self {

  SelfDecorated field;

  public Self() {}

  Self(SelfDecorated other) {}

  public static SelfDecorated create() {
    return new SelfDecorated();
  }

  @Timed
  public SelfDecorated self(SelfDecorated[] others) {
    return field;
  }

  @Cached
  public List<? extends SelfDecorated> list(SelfDecorated key) {
    return List.of(key);
  }
}
