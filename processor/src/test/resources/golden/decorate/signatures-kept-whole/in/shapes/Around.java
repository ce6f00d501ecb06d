package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What the variables of a supertype stand for may be null. */
@NullMarked
final class Around {
  @Decorate
  interface Texts extends Source<@Nullable String> {
    @Timed
    List<@Nullable String> all();
  }

  private Around() {}
}
