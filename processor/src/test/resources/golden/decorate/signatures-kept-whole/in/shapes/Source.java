package shapes;

import dev.damask.decorate.Timed;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
interface Source<T extends @Nullable Object> {
  T next();

  @Nullable T poll();

  @NonNull T take(T other);
}
