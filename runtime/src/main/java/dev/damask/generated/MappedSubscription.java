package dev.damask.generated;

import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One subscription to a {@link MappedStream}: the source's subscriber, and the subscription of the
 * one behind it.
 *
 * @param <T> the item
 * @param <R> the result for one item
 */
final class MappedSubscription<T, R> implements Flow.Subscriber<T>, Flow.Subscription {

  private static final long ALL = Long.MAX_VALUE;

  private final Flow.Subscriber<? super R> subscriber;
  private final long limit;
  private final Step<? super T, ? extends CompletionStage<? extends R>> step;

  /** What the subscriber has asked for and not been given yet. */
  private final AtomicLong demand = new AtomicLong();

  /** The items that have come from the source and whose results are still here, in order. */
  private final Queue<MappedItem<R>> items = new ConcurrentLinkedQueue<>();

  private final Turns turns = new Turns(this::goOn);

  private volatile Flow.@Nullable Subscription source;
  private volatile @Nullable Throwable illegalRequest;
  private volatile boolean sourceEnded;
  private volatile boolean ended;

  /** What the source was asked for and the subscriber has not been given yet; the loop's. */
  private long asked;

  /**
   * @param limit how many items at once at most; 0 for as many as the subscriber asks for
   */
  MappedSubscription(
      Flow.Subscriber<? super R> subscriber,
      int limit,
      Step<? super T, ? extends CompletionStage<? extends R>> step) {
    this.subscriber = Objects.requireNonNull(subscriber, "subscriber");
    this.limit = limit == 0 ? ALL : limit;
    this.step = step;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    Objects.requireNonNull(subscription, "subscription");
    if (source != null) {
      subscription.cancel();
    } else {
      source = subscription;
      subscriber.onSubscribe(this);
    }
  }

  @Override
  public void onNext(T item) {
    Objects.requireNonNull(item, "item");
    if (!ended) {
      MappedItem<R> mapped = new MappedItem<>();
      items.add(mapped);
      mapped.begin(() -> step.apply(item), turns::signal);
    }
  }

  @Override
  public void onError(Throwable failure) {
    Objects.requireNonNull(failure, "failure");
    items.add(MappedItem.failed(failure));
    sourceEnded = true;
    turns.signal();
  }

  @Override
  public void onComplete() {
    sourceEnded = true;
    turns.signal();
  }

  @Override
  public void request(long n) {
    if (n > 0) {
      demand.updateAndGet(before -> before + n < 0 ? ALL : before + n);
    } else {
      illegalRequest = new IllegalArgumentException("request(" + n + "): not positive (rule 3.9)");
    }
    turns.signal();
  }

  @Override
  public void cancel() {
    end();
    turns.signal();
  }

  private void goOn() {
    Throwable illegal = illegalRequest;
    if (illegal != null && !ended) {
      fail(illegal);
    }
    // Asked before looking at the items: what the source ends after is there then.
    boolean isWhole = sourceEnded;
    for (MappedItem<R> first = items.peek(); canGive(first); first = items.peek()) {
      items.remove();
      give(first);
    }
    if (ended) {
      drop();
    } else if (isWhole && items.isEmpty()) {
      end();
      subscriber.onComplete();
    } else {
      ask();
    }
  }

  private boolean canGive(@Nullable MappedItem<R> item) {
    return !ended
        && item != null
        && item.hasEnded()
        && (item.failure() != null || demand.get() > 0);
  }

  private void give(MappedItem<R> item) {
    Throwable failure = item.failure();
    if (failure != null) {
      fail(failure);
      return;
    }
    asked -= asked == ALL ? 0 : 1;
    demand.updateAndGet(before -> before == ALL ? ALL : before - 1);
    try {
      subscriber.onNext(item.result());
    } catch (Throwable e) {
      end();
      drop();
      throw e;
    }
  }

  private void ask() {
    long more = Math.min(demand.get(), limit) - asked;
    if (more > 0 && !sourceEnded) {
      asked += more;
      Objects.requireNonNull(source).request(more);
    }
  }

  private void fail(Throwable failure) {
    end();
    subscriber.onError(failure);
  }

  /** Nothing is given any more, and the source is to deliver nothing. */
  private void end() {
    ended = true;
    Flow.Subscription subscription = source;
    if (subscription != null && !sourceEnded) {
      subscription.cancel();
    }
  }

  private void drop() {
    items.forEach(MappedItem::cancel);
    items.clear();
  }
}
