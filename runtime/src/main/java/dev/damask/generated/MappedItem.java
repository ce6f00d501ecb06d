package dev.damask.generated;

import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * An item of a stream on its way through a method: under way, then ended with a result or a
 * failure.
 *
 * @param <R> the result
 */
final class MappedItem<R> {

  private volatile @Nullable CompletionStage<?> underWay;
  private @Nullable R result;
  private @Nullable Throwable failure;

  /** Written after the result and the failure, which it publishes. */
  private volatile boolean ended;

  /** An item that the source failed to deliver. */
  static <R> MappedItem<R> failed(Throwable failure) {
    MappedItem<R> item = new MappedItem<>();
    item.end(null, failure);
    return item;
  }

  /** Begins; the signal comes once it has ended. */
  void begin(Start<? extends CompletionStage<? extends R>> start, Runnable signal) {
    CompletionStage<? extends R> stage;
    try {
      stage = Objects.requireNonNull(start.begin(), "null instead of a stage");
    } catch (Throwable e) {
      end(null, e);
      signal.run();
      return;
    }
    underWay = stage;
    After.completion(
        stage,
        (value, wrapped) -> {
          underWay = null;
          if (wrapped == null) {
            end(value, value == null ? new NullPointerException("null in a stream") : null);
          } else {
            end(null, stage instanceof ThreadTask ? wrapped : Unwrap.cause(wrapped));
          }
          signal.run();
        });
  }

  void cancel() {
    CompletionStage<?> stage = underWay;
    if (stage != null) {
      Cancel.stage(stage);
    }
  }

  boolean hasEnded() {
    return ended;
  }

  /** The result of one that ended without a failure. */
  R result() {
    return Objects.requireNonNull(result);
  }

  @Nullable Throwable failure() {
    return failure;
  }

  private void end(@Nullable R result, @Nullable Throwable failure) {
    this.result = result;
    this.failure = failure;
    this.ended = true;
  }
}
