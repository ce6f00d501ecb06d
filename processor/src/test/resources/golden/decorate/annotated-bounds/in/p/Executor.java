package p;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.util.Collection;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** Annotations of bounds are no part of what a method overrides. */
@Decorate
@Timed
public interface Executor<E extends @Nullable Object> extends Executors<E> {
  @Override
  <T extends @Nullable Object> T submit(Callable<T> task);

  @Override
  <T extends @NonNull Comparable<@NonNull T>> T first(Collection<T> tasks);
}
