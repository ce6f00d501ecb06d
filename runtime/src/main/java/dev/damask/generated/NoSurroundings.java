package dev.damask.generated;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The surroundings of a call where nothing is to be taken along. */
enum NoSurroundings implements Surroundings, Surroundings.Inside {
  NONE;

  @Override
  public Inside enter() {
    return this;
  }

  @Override
  public void leave() {}

  @Override
  public Runnable around(Runnable task) {
    return task;
  }

  @Override
  public <T extends @Nullable Object, U extends @Nullable Object, R extends @Nullable Object>
      BiFunction<T, U, R> around(BiFunction<T, U, R> function) {
    return function;
  }

  @Override
  public <S extends @Nullable Object> Start<S> around(Start<S> start) {
    return start;
  }

  @Override
  public <T extends @Nullable Object, R extends @Nullable Object> Step<T, R> around(
      Step<T, R> step) {
    return step;
  }
}
