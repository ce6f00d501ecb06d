package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.damask.Environment;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.example.unicast.AsyncIterablePublisher;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.reactivestreams.tck.flow.FlowSubscriberBlackboxVerification;
import org.reactivestreams.tck.flow.FlowSubscriberWhiteboxVerification;
import org.testng.ITestResult;
import org.testng.TestListenerAdapter;
import org.testng.TestNG;

/**
 * The Reactive Streams TCK over lifted streams: as publishers in each of their forms, and as the
 * subscribers of their sources.
 */
final class MappedStreamTckTest {

  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "tck");
            thread.setDaemon(true);
            return thread;
          });

  private static final List<Class<?>> VERIFICATIONS =
      List.of(InSequence.class, OnThreads.class, OfStages.class, Whitebox.class, Blackbox.class);

  @Test
  void passes() {
    TestListenerAdapter results = new TestListenerAdapter();
    TestNG testng = new TestNG(false);
    testng.setVerbose(0);
    testng.setTestClasses(VERIFICATIONS.toArray(Class<?>[]::new));
    testng.addListener(results);
    testng.run();

    System.out.printf(
        "Reactive Streams TCK for Flow: %d passed, %d failed, %d skipped as optional%n",
        results.getPassedTests().size(),
        results.getFailedTests().size(),
        results.getSkippedTests().size());
    assertWithMessage("%s", describe(results.getFailedTests()))
        .that(results.getFailedTests())
        .isEmpty();
    assertThat(results.getPassedTests().size()).isAtLeast(100);
  }

  private static String describe(List<ITestResult> failed) {
    List<String> lines = new ArrayList<>();
    for (ITestResult result : failed) {
      lines.add(result.getInstanceName() + "." + result.getName() + ": " + result.getThrowable());
    }
    return String.join("\n", lines);
  }

  private static TestEnvironment environment() {
    return new TestEnvironment(500, 50);
  }

  /** A publisher that the TCK's authors wrote. */
  private static Flow.Publisher<Integer> source(long elements) {
    Iterable<Integer> numbers =
        () -> {
          Iterator<Long> longs = LongStream.range(0, elements).iterator();
          return new Iterator<>() {
            @Override
            public boolean hasNext() {
              return longs.hasNext();
            }

            @Override
            public Integer next() {
              return longs.next().intValue();
            }
          };
        };
    return FlowAdapters.toFlowPublisher(new AsyncIterablePublisher<>(numbers, THREADS));
  }

  private static Flow.Publisher<Integer> failed() {
    return subscriber -> {
      subscriber.onSubscribe(
          new Flow.Subscription() {
            @Override
            public void request(long n) {}

            @Override
            public void cancel() {}
          });
      subscriber.onError(new IllegalStateException("failed"));
    };
  }

  /** One form of stream as a publisher. */
  private abstract static class OfPublisher extends FlowPublisherVerification<Integer> {

    OfPublisher() {
      super(environment());
    }

    abstract Flow.Publisher<Integer> lift(Flow.Publisher<Integer> source);

    @Override
    public Flow.Publisher<Integer> createFlowPublisher(long elements) {
      return lift(source(elements));
    }

    @Override
    public Flow.Publisher<Integer> createFailedFlowPublisher() {
      return lift(failed());
    }
  }

  /** On the source's thread. */
  public static final class InSequence extends OfPublisher {
    @Override
    Flow.Publisher<Integer> lift(Flow.Publisher<Integer> source) {
      return MappedStream.of(source, item -> item + 1);
    }
  }

  /** On threads of its own. */
  public static final class OnThreads extends OfPublisher {
    @Override
    Flow.Publisher<Integer> lift(Flow.Publisher<Integer> source) {
      Environment environment = Environment.builder().executor(THREADS).build();
      return MappedStream.onThreads(source, 4, environment, item -> item + 1);
    }
  }

  /** By stages, as many as are asked for. */
  public static final class OfStages extends OfPublisher {
    @Override
    Flow.Publisher<Integer> lift(Flow.Publisher<Integer> source) {
      return MappedStream.ofStages(
          source, 0, item -> CompletableFuture.supplyAsync(() -> item + 1, THREADS));
    }
  }

  /** The subscriber of the source, seen from inside. */
  public static final class Whitebox extends FlowSubscriberWhiteboxVerification<Integer> {

    public Whitebox() {
      super(environment());
    }

    @Override
    protected Flow.Subscriber<Integer> createFlowSubscriber(
        WhiteboxSubscriberProbe<Integer> probe) {
      return new MappedSubscription<Integer, Integer>(
          new Probing(probe), 0, item -> CompletableFuture.completedFuture(item));
    }

    @Override
    public Integer createElement(int element) {
      return element;
    }
  }

  /** The subscriber of the source, seen from outside. */
  public static final class Blackbox extends FlowSubscriberBlackboxVerification<Integer> {

    public Blackbox() {
      super(environment());
    }

    @Override
    public Flow.Subscriber<Integer> createFlowSubscriber() {
      return new MappedSubscription<Integer, Integer>(
          new Greedy(), 0, item -> CompletableFuture.completedFuture(item));
    }

    @Override
    public Integer createElement(int element) {
      return element;
    }
  }

  /** Tells the probe what arrives behind the method. */
  private static final class Probing implements Flow.Subscriber<Integer> {

    private final FlowSubscriberWhiteboxVerification.WhiteboxSubscriberProbe<Integer> probe;

    Probing(FlowSubscriberWhiteboxVerification.WhiteboxSubscriberProbe<Integer> probe) {
      this.probe = probe;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      probe.registerOnSubscribe(
          new FlowSubscriberWhiteboxVerification.SubscriberPuppet() {
            @Override
            public void triggerRequest(long elements) {
              subscription.request(elements);
            }

            @Override
            public void signalCancel() {
              subscription.cancel();
            }
          });
    }

    @Override
    public void onNext(Integer item) {
      probe.registerOnNext(item);
    }

    @Override
    public void onError(Throwable failure) {
      probe.registerOnError(failure);
    }

    @Override
    public void onComplete() {
      probe.registerOnComplete();
    }
  }

  /** Asks for one after the other. */
  private static final class Greedy implements Flow.Subscriber<Integer> {

    private Flow.Subscription subscription;

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      this.subscription = subscription;
      subscription.request(1);
    }

    @Override
    public void onNext(Integer item) {
      subscription.request(1);
    }

    @Override
    public void onError(Throwable failure) {}

    @Override
    public void onComplete() {}
  }
}
