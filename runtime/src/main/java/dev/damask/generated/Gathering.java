package dev.damask.generated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A step begun for each of some items, several at once, and the results gathered.
 *
 * @param <T> the item
 * @param <R> the result for one item
 */
final class Gathering<T extends @Nullable Object, R extends @Nullable Object> {

  private final List<T> items = new ArrayList<>();
  private final int limit;
  private final Step<? super T, ? extends CompletionStage<? extends R>> step;
  private final @Nullable Object[] results;
  private final AtomicReferenceArray<@Nullable CompletionStage<?>> underWay;
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final AtomicInteger ended = new AtomicInteger();
  private final CompletableFuture<List<R>> result = new CompletableFuture<>();

  private final Turns turns = new Turns(this::goOn);

  private int begun;

  /**
   * @param limit how many at once at most; 0 for all
   */
  Gathering(
      Iterable<? extends T> items,
      int limit,
      Step<? super T, ? extends CompletionStage<? extends R>> step) {
    items.forEach(this.items::add);
    this.limit = limit == 0 ? Integer.MAX_VALUE : limit;
    this.step = step;
    this.results = new Object[this.items.size()];
    this.underWay = new AtomicReferenceArray<>(this.items.size());
  }

  /**
   * Completes once nothing is under way any more: with the results in the order of the items, or
   * with the first failure, which cancels the rest.
   */
  CompletableFuture<List<R>> result() {
    return result;
  }

  /** The first failure, if there is one so far. */
  @Nullable Throwable failure() {
    return failure.get();
  }

  /** Begins the first steps; to be called once. */
  void begin() {
    turns.signal();
  }

  /** Begins no more and cancels what is under way. */
  void cancel() {
    fail(new CancellationException());
    turns.signal();
  }

  private void goOn() {
    while (failure.get() == null && begun < items.size() && begun - ended.get() < limit) {
      begin(begun++);
    }
    boolean noMore = failure.get() != null || begun == items.size();
    if (noMore && ended.get() == begun) {
      complete();
    }
  }

  private void begin(int index) {
    CompletionStage<? extends R> stage;
    try {
      stage = Objects.requireNonNull(step.apply(items.get(index)), "null instead of a stage");
    } catch (Throwable e) {
      fail(e);
      ended.incrementAndGet();
      return;
    }
    underWay.set(index, stage);
    if (failure.get() != null) {
      Cancel.stage(stage);
    }
    After.completion(
        stage,
        (value, wrapped) -> {
          underWay.set(index, null);
          results[index] = value;
          if (wrapped != null) {
            // What a task on a thread threw is not wrapped by anybody but the user.
            fail(stage instanceof ThreadTask ? wrapped : Unwrap.cause(wrapped));
          }
          ended.incrementAndGet();
          turns.signal();
        });
  }

  private void fail(Throwable first) {
    if (failure.compareAndSet(null, first)) {
      for (int i = 0; i < underWay.length(); i++) {
        CompletionStage<?> stage = underWay.get(i);
        if (stage != null) {
          Cancel.stage(stage);
        }
      }
    }
  }

  @SuppressWarnings("unchecked") // each is the value of a stage of R
  private void complete() {
    Throwable first = failure.get();
    if (first == null) {
      result.complete((List<R>) Collections.unmodifiableList(Arrays.asList(results)));
    } else {
      result.completeExceptionally(first);
    }
  }
}
