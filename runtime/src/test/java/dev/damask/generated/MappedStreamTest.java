package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;

import dev.damask.Environment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MappedStreamTest {

  private final Source source = new Source();
  private final Recorder recorder = new Recorder();
  private final List<CompletableFuture<Integer>> calls = new ArrayList<>();
  private final IOException failure = new IOException("no");

  @Test
  void asksTheSourceForNoMoreThanTheSubscriberAskedFor() {
    MappedStream.<Integer, Integer>ofStages(source, 0, this::begin).subscribe(recorder);
    assertThat(source.requested).isEqualTo(0);
    recorder.subscription.request(2);
    assertThat(source.requested).isEqualTo(2);
    source.subscriber.onNext(1);
    calls.get(0).complete(10);
    assertThat(source.requested).isEqualTo(2);
    recorder.subscription.request(3);
    assertThat(source.requested).isEqualTo(5);

    assertThat(recorder.events).containsExactly(10);
  }

  @Test
  void asksForNoMoreThanTheLimitAtOnce() {
    MappedStream.<Integer, Integer>ofStages(source, 2, this::begin).subscribe(recorder);
    recorder.subscription.request(Long.MAX_VALUE);
    assertThat(source.requested).isEqualTo(2);
    source.subscriber.onNext(1);
    source.subscriber.onNext(2);
    calls.get(1).complete(20);
    assertThat(source.requested).isEqualTo(2);
    calls.get(0).complete(10);

    assertThat(source.requested).isEqualTo(4);
    assertThat(recorder.events).containsExactly(10, 20).inOrder();
  }

  @Test
  void aSourceThatDeliversTooMuchDoesNotReachASubscriberThatDidNotAsk() {
    MappedStream.<Integer, Integer>of(source, item -> item).subscribe(recorder);
    recorder.subscription.request(1);
    source.subscriber.onNext(1);
    source.subscriber.onNext(2);

    assertThat(recorder.events).containsExactly(1);
  }

  @Test
  void aNullResultIsAnErrorThatCancelsTheSource() {
    MappedStream.<Integer, Integer>of(source, item -> null).subscribe(recorder);
    recorder.subscription.request(1);
    source.subscriber.onNext(1);

    assertThat(source.cancelled).isTrue();
    assertThat(recorder.events).hasSize(1);
    assertThat(recorder.events.get(0)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void aFailureComesAfterTheResultsBeforeItAndCancelsTheRest() {
    MappedStream.<Integer, Integer>ofStages(source, 0, this::begin).subscribe(recorder);
    recorder.subscription.request(3);
    IntStream.rangeClosed(1, 3).forEach(source.subscriber::onNext);
    calls.get(1).completeExceptionally(failure);
    assertThat(recorder.events).isEmpty();
    calls.get(0).complete(10);

    assertThat(recorder.events).containsExactly(10, failure).inOrder();
    assertThat(source.cancelled).isTrue();
    assertThat(calls.get(2).isCancelled()).isTrue();
  }

  @Test
  void whatTheSourceFailsWithComesAfterWhatIsUnderWay() {
    MappedStream.<Integer, Integer>ofStages(source, 0, this::begin).subscribe(recorder);
    recorder.subscription.request(2);
    source.subscriber.onNext(1);
    source.subscriber.onError(failure);
    assertThat(recorder.events).isEmpty();
    calls.get(0).complete(10);

    assertThat(recorder.events).containsExactly(10, failure).inOrder();
    assertThat(source.cancelled).isFalse();
  }

  @Test
  void completesAfterWhatIsUnderWay() {
    MappedStream.<Integer, Integer>ofStages(source, 0, this::begin).subscribe(recorder);
    recorder.subscription.request(2);
    source.subscriber.onNext(1);
    source.subscriber.onComplete();
    assertThat(recorder.events).isEmpty();
    calls.get(0).complete(10);

    assertThat(recorder.events).containsExactly(10, "complete").inOrder();
  }

  @Test
  void cancellationReachesTheSourceAndTheCalls() {
    MappedStream.<Integer, Integer>ofStages(source, 0, this::begin).subscribe(recorder);
    recorder.subscription.request(2);
    source.subscriber.onNext(1);
    recorder.subscription.cancel();
    source.subscriber.onNext(2);

    assertThat(source.cancelled).isTrue();
    assertThat(calls).hasSize(1);
    assertThat(calls.get(0).isCancelled()).isTrue();
    assertThat(recorder.events).isEmpty();
  }

  @Test
  void aSlowSubscriberMakesASubmissionPublisherWait() {
    AtomicInteger processed = new AtomicInteger();
    CountDownLatch end = new CountDownLatch(1);
    Recorder slow = new Recorder(end);
    try (SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>(Runnable::run, 4)) {
      MappedStream.<Integer, Integer>of(publisher, item -> processed.incrementAndGet())
          .subscribe(slow);
      int accepted = 0;
      while (publisher.offer(accepted, null) >= 0) {
        accepted++;
      }
      assertThat(accepted).isEqualTo(4);
      assertThat(processed.get()).isEqualTo(0);
      slow.subscription.request(1);
      assertThat(processed.get()).isEqualTo(1);
      assertThat(publisher.offer(accepted, null)).isAtLeast(0);
      slow.subscription.request(Long.MAX_VALUE);
      for (int i = 0; i < 10_000; i++) {
        publisher.submit(i);
      }
    }
    Threads.await(end);
    assertThat(slow.events).hasSize(10_006);
  }

  @Test
  void onThreadsSeveralRunAtOnceAndTheOrderStays() {
    CyclicBarrier three = new CyclicBarrier(3);
    CountDownLatch end = new CountDownLatch(1);
    Recorder all = new Recorder(end);
    Environment environment = Environment.system();
    try (SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>()) {
      MappedStream.<Integer, Integer>onThreads(
              publisher,
              3,
              environment,
              item -> {
                three.await();
                return item;
              })
          .subscribe(all);
      all.awaitSubscription();
      all.subscription.request(Long.MAX_VALUE);
      IntStream.range(0, 300).forEach(publisher::submit);
    }
    Threads.await(end);

    List<Object> expected = new ArrayList<>(IntStream.range(0, 300).boxed().toList());
    expected.add("complete");
    assertThat(all.events).isEqualTo(expected);
  }

  private CompletionStage<Integer> begin(Integer item) {
    CompletableFuture<Integer> call = new CompletableFuture<>();
    calls.add(call);
    return call;
  }

  /** A source that does what the test says. */
  private static final class Source implements Flow.Publisher<Integer>, Flow.Subscription {

    private Flow.Subscriber<? super Integer> subscriber;
    private long requested;
    private boolean cancelled;

    @Override
    public void subscribe(Flow.Subscriber<? super Integer> subscriber) {
      this.subscriber = subscriber;
      subscriber.onSubscribe(this);
    }

    @Override
    public void request(long n) {
      requested += n;
    }

    @Override
    public void cancel() {
      cancelled = true;
    }
  }

  /** What a subscriber is told. */
  private static final class Recorder implements Flow.Subscriber<Integer> {

    private final List<Object> events = new ArrayList<>();
    private final CountDownLatch subscribed = new CountDownLatch(1);
    private final CountDownLatch end;
    private volatile Flow.Subscription subscription;

    Recorder() {
      this(new CountDownLatch(1));
    }

    Recorder(CountDownLatch end) {
      this.end = end;
    }

    void awaitSubscription() {
      Threads.await(subscribed);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      this.subscription = subscription;
      subscribed.countDown();
    }

    @Override
    public void onNext(Integer item) {
      events.add(item);
    }

    @Override
    public void onError(Throwable failure) {
      events.add(failure);
      end.countDown();
    }

    @Override
    public void onComplete() {
      events.add("complete");
      end.countDown();
    }
  }
}
