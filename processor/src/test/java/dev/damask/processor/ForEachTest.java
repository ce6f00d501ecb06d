package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.testing.FakeTime;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What methods do that call another for each of many items. */
final class ForEachTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate public abstract class Foo {
            static final AtomicInteger CALLS = new AtomicInteger();

            @Retry(maxAttempts = 2, delay = "1s")
            public String fetch(String item) throws IOException {
              if (CALLS.incrementAndGet() == 1 && "flaky".equals(item)) throw new IOException("first");
              if ("bad".equals(item)) throw new FileNotFoundException("bad");
              return item == null ? null : item.toUpperCase();
            }
            @ForEach("fetch") public abstract List<String> all(Collection<String> items) throws IOException;
            @ForEach(value = "hang", limit = 2) public abstract List<String> hangs(Set<String> items) throws InterruptedException;
            @ForEach("hang") public abstract List<String> hangsUndeclared(List<String> items);
            String hang(String item) throws InterruptedException { new CountDownLatch(1).await(); return item; }

            @Retry(maxAttempts = 2)
            CompletionStage<Integer> size(String item) {
              return CALLS.incrementAndGet() == 1 ? CompletableFuture.failedFuture(new IOException("first")) : CompletableFuture.completedFuture(item.length());
            }
            @ForEach("size") abstract CompletableFuture<List<Integer>> sizes(Iterable<String> items);
            @ForEach("fetch") abstract Flow.Publisher<String> stream(Flow.Publisher<String> items);
            @Timed @ForEach("fetch") abstract List<String> timed(List<String> items) throws IOException;
          }
          """);

  private static final Woven EARLY =
      Woven.of(
          """
          @Decorate public abstract class Foo {
            List<Integer> early = doubled(List.of(1, 2));
            List<Integer> earlyTimed = timed(List.of(3));
            int twice(Integer item) { return 2 * item; }
            @ForEach("twice") abstract List<Integer> doubled(List<Integer> items);
            @Timed @ForEach("twice") abstract List<Integer> timed(List<Integer> items);
            List<List<Integer>> early() { return List.of(early, earlyTimed); }
          }
          """);

  private final FakeTime time = new FakeTime();
  private final Object foo;

  ForEachTest() throws Throwable {
    foo = FOO.create(time.environment());
    var field = FOO.type("Foo").getDeclaredField("CALLS");
    field.setAccessible(true);
    ((java.util.concurrent.atomic.AtomicInteger) field.get(null)).set(0);
  }

  @AfterEach
  void releaseFlag() {
    Thread.interrupted();
  }

  @Test
  void theWrapperIsConcreteAndOpen() throws Throwable {
    int modifiers = FOO.type("FooDecorated").getModifiers();
    assertThat(Modifier.isAbstract(modifiers)).isFalse();
    assertThat(Modifier.isFinal(modifiers)).isFalse();
  }

  @Test
  void callsGoThroughTheDecorators() throws Throwable {
    List<String> items = Arrays.asList("flaky", null, "c");
    assertThat((List<?>) Woven.call(foo, "all", items))
        .containsExactly("FLAKY", null, "C")
        .inOrder();
    assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void theFailureIsTheMethodsOwn() {
    IOException thrown =
        assertThrows(IOException.class, () -> Woven.call(foo, "all", List.of("a", "bad", "c")));
    assertThat(thrown).hasMessageThat().isEqualTo("bad");
  }

  @Test
  void anInterruptIsThrownWhereItIsDeclared() {
    Thread.currentThread().interrupt();
    assertThrows(InterruptedException.class, () -> Woven.call(foo, "hangs", java.util.Set.of("a")));
    assertThat(Thread.interrupted()).isFalse();
    Thread.currentThread().interrupt();
    assertThrows(
        CancellationException.class, () -> Woven.call(foo, "hangsUndeclared", List.of("a")));
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void stagesAreGathered() throws Throwable {
    CompletableFuture<?> future =
        (CompletableFuture<?>) Woven.call(foo, "sizes", List.of("a", "bb", "ccc"));
    assertThat(future.isDone()).isFalse();
    time.advance(Duration.ofSeconds(1));
    assertThat(future.join()).isEqualTo(List.of(1, 2, 3));
  }

  @Test
  @SuppressWarnings("unchecked")
  void streamsAreMappedThroughTheDecorators() throws Throwable {
    Collector collector = new Collector();
    try (SubmissionPublisher<String> source = new SubmissionPublisher<>()) {
      ((Flow.Publisher<String>) Woven.call(foo, "stream", source)).subscribe(collector);
      source.submit("flaky");
      source.submit("b");
      source.submit("bad");
      source.submit("never");
    }
    assertThat(collector.end.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(collector.events).hasSize(3);
    assertThat(collector.events.subList(0, 2)).containsExactly("FLAKY", "B").inOrder();
    assertThat(collector.events.get(2)).isInstanceOf(java.io.FileNotFoundException.class);
  }

  @Test
  void worksWhileTheConstructorRuns() throws Throwable {
    assertThat(Woven.call(EARLY.create(Environment.system()), "early"))
        .isEqualTo(List.of(List.of(2, 4), List.of(6)));
  }

  /** Asks for one after the other, and keeps what comes. */
  private static final class Collector implements Flow.Subscriber<String> {

    private final List<Object> events = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private Flow.Subscription subscription;

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      this.subscription = subscription;
      subscription.request(1);
    }

    @Override
    public void onNext(String item) {
      events.add(item);
      subscription.request(1);
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
