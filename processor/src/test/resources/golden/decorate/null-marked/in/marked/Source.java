package marked;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An interface whose variable may be null. */
@Decorate
interface Source<T extends @Nullable Object> {
  @Timed
  T next();

  @Timed
  @Nullable T poll();

  @Timed
  List<T> all(List<? super T> into);
}
