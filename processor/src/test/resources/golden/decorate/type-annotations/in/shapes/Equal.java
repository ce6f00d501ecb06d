package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import org.jspecify.annotations.Nullable;

@Decorate
@Timed
public class Equal {

  public boolean equals(String text) {
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Equal;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
