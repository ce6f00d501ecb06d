package dev.damask.benchmarks.run;

import dev.damask.Decorate;
import dev.damask.decorate.ForEach;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** A stream of items, each of them processed on the way; the figures are for one item. */
@State(Scope.Benchmark)
public class StreamBenchmark {

  private static final int ITEMS = 10_000;

  private final Service damask = new StreamBenchmark_ServiceDecorated();

  @Benchmark
  @OperationsPerInvocation(ITEMS)
  public long handWritten() throws InterruptedException {
    Mapping mapping = new Mapping(damask);
    Flow.Publisher<Integer> source =
        subscriber -> {
          mapping.subscribe(subscriber);
          Range.to(ITEMS).subscribe(mapping);
        };
    return new Sum().of(source);
  }

  @Benchmark
  @OperationsPerInvocation(ITEMS)
  public long damask() throws InterruptedException {
    return new Sum().of(damask.stream(Range.to(ITEMS)));
  }

  @Benchmark
  @OperationsPerInvocation(ITEMS)
  public long reactor() throws InterruptedException {
    Flux<Integer> mapped =
        JdkFlowAdapter.flowPublisherToFlux(Range.to(ITEMS))
            .flatMapSequential(
                item -> Flux.just(item).publishOn(Schedulers.parallel()).map(damask::process));
    return new Sum().of(JdkFlowAdapter.publisherToFlowPublisher(mapped));
  }

  /** The class whose method is lifted. */
  @Decorate
  abstract static class Service {

    Integer process(Integer item) {
      return item + 1;
    }

    @ForEach("process")
    abstract Flow.Publisher<Integer> stream(Flow.Publisher<Integer> items);
  }

  /** The processor of the JDK's documentation: it asks for one item after the other. */
  private static final class Mapping extends SubmissionPublisher<Integer>
      implements Flow.Processor<Integer, Integer> {

    private final Service service;
    private Flow.Subscription subscription;

    Mapping(Service service) {
      this.service = service;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      this.subscription = subscription;
      subscription.request(1);
    }

    @Override
    public void onNext(Integer item) {
      submit(service.process(item));
      subscription.request(1);
    }

    @Override
    public void onError(Throwable failure) {
      closeExceptionally(failure);
    }

    @Override
    public void onComplete() {
      close();
    }
  }

  /** The numbers below a limit, as many as are asked for. */
  private static final class Range implements Flow.Subscription {

    private final int limit;
    private final Flow.Subscriber<? super Integer> subscriber;
    private final java.util.concurrent.atomic.AtomicLong wanted =
        new java.util.concurrent.atomic.AtomicLong();
    private int next;

    private Range(int limit, Flow.Subscriber<? super Integer> subscriber) {
      this.limit = limit;
      this.subscriber = subscriber;
    }

    static Flow.Publisher<Integer> to(int limit) {
      return subscriber -> subscriber.onSubscribe(new Range(limit, subscriber));
    }

    @Override
    public void request(long count) {
      if (wanted.getAndUpdate(it -> it + count < 0 ? Long.MAX_VALUE : it + count) != 0) {
        return;
      }
      do {
        if (next < limit) {
          subscriber.onNext(next++);
        }
        if (next == limit) {
          next++;
          subscriber.onComplete();
        }
      } while (wanted.decrementAndGet() > 0 && next <= limit);
    }

    @Override
    public void cancel() {
      wanted.set(Long.MIN_VALUE);
    }
  }

  /** Adds up a stream, asking for 256 items at a time. */
  private static final class Sum implements Flow.Subscriber<Integer> {

    private static final int BATCH = 256;

    private final CountDownLatch end = new CountDownLatch(1);
    private Flow.Subscription subscription;
    private int arrived;
    private long sum;

    long of(Flow.Publisher<Integer> numbers) throws InterruptedException {
      numbers.subscribe(this);
      end.await();
      return sum;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      this.subscription = subscription;
      subscription.request(BATCH);
    }

    @Override
    public void onNext(Integer number) {
      sum += number;
      if (++arrived % BATCH == 0) {
        subscription.request(BATCH);
      }
    }

    @Override
    public void onError(Throwable failure) {
      throw new AssertionError(failure);
    }

    @Override
    public void onComplete() {
      end.countDown();
    }
  }
}
