package dev.damask.generated;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * How a value of a cached asynchronous method is to be had.
 *
 * @param start begins a flight
 * @param unless says whether what arrives is to be kept out of the cache
 */
record Trip(
    Start<? extends CompletionStage<?>> start, Step<? super @Nullable Object, Boolean> unless) {

  /** One whose value may always be kept. */
  static Trip of(Start<? extends CompletionStage<?>> start) {
    return new Trip(start, value -> false);
  }

  // A cache belongs to one method, whose results are all of one type.
  @SuppressWarnings("unchecked")
  static <V extends @Nullable Object> Trip of(
      Start<? extends CompletionStage<? extends V>> start, Step<? super V, Boolean> unless) {
    return new Trip(start, (Step<? super @Nullable Object, Boolean>) unless);
  }
}
