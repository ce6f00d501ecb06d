package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;

import dev.damask.Environment;
import dev.damask.scope.AsyncScope;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ThreadLocalAccessor;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a call takes along to other threads, and that these have back what they had. */
final class SurroundingsTest {

  private static final ThreadLocal<String> REQUEST = new ThreadLocal<>();

  private final FakeTime time = new FakeTime();
  private final Deque<Runnable> handedOver = new ArrayDeque<>();
  private final List<String> seen = new ArrayList<>();

  /** Reads the request of a thread; fails where it is told to. */
  private static final class RequestAccessor implements ThreadLocalAccessor<String> {

    private final RuntimeException failure;

    RequestAccessor(RuntimeException failure) {
      this.failure = failure;
    }

    private void failIfToldTo() {
      if (failure != null) {
        throw failure;
      }
    }

    @Override
    public Object key() {
      return failure == null ? "request" : "broken";
    }

    @Override
    public String getValue() {
      failIfToldTo();
      return REQUEST.get();
    }

    @Override
    public void setValue(String value) {
      failIfToldTo();
      REQUEST.set(value);
    }

    @Override
    public void setValue() {
      failIfToldTo();
      REQUEST.remove();
    }
  }

  @BeforeEach
  void register() {
    ContextRegistry.getInstance().registerThreadLocalAccessor(new RequestAccessor(null));
    REQUEST.set("mine");
  }

  @AfterEach
  void forget() {
    ContextRegistry.getInstance().removeThreadLocalAccessor("request");
    ContextRegistry.getInstance().removeThreadLocalAccessor("broken");
    REQUEST.remove();
  }

  private Environment environment() {
    return time.builder().executor(handedOver::add).build();
  }

  private void see() {
    seen.add(REQUEST.get());
  }

  private CompletionStage<String> seeing(CompletionStage<String> stage) {
    see();
    return stage;
  }

  /** Does something as a thread that serves another request does, and has that back afterwards. */
  private static void elsewhere(Runnable task) {
    String before = REQUEST.get();
    REQUEST.set("another");
    task.run();
    assertThat(REQUEST.get()).isEqualTo("another");
    REQUEST.set(before);
  }

  private void sawOnlyMine(int times) {
    assertThat(seen).containsExactlyElementsIn(java.util.Collections.nCopies(times, "mine"));
  }

  @Test
  void whatIsThereIsSetAndWhatIsNotIsTakenAway() {
    Surroundings mine = Surroundings.now();
    REQUEST.remove();
    Surroundings none = Surroundings.now();
    elsewhere(mine.around(this::see));
    elsewhere(none.around(this::see));
    assertThat(seen).containsExactly("mine", null).inOrder();
  }

  @Test
  void theThreadHasItsOwnBackWhateverTheTaskThrows() {
    Surroundings mine = Surroundings.now();
    IllegalStateException failure = new IllegalStateException();
    Runnable fails =
        () -> {
          see();
          throw failure;
        };
    elsewhere(
        () -> {
          try {
            mine.around(fails).run();
          } catch (IllegalStateException thrown) {
            assertThat(thrown).isSameInstanceAs(failure);
          }
        });
    sawOnlyMine(1);
  }

  @Test
  void anAccessorThatFailsIsLoggedAndTheOthersWork() {
    ContextRegistry.getInstance()
        .registerThreadLocalAccessor(new RequestAccessor(new IllegalStateException("broken")));
    try (CapturedLog log = new CapturedLog()) {
      elsewhere(Surroundings.now().around(this::see));
      assertThat(log.lines())
          .contains("WARN The accessor " + RequestAccessor.class.getName() + " failed");
    }
    sawOnlyMine(1);
  }

  @Test
  void nothingIsTakenAlongWithoutAccessors() {
    ContextRegistry.getInstance().removeThreadLocalAccessor("request");
    if (ContextRegistry.getInstance().getThreadLocalAccessors().isEmpty()) {
      assertThat(Surroundings.now()).isSameInstanceAs(NoSurroundings.NONE);
    }
  }

  @Test
  void completions() {
    CompletableFuture<String> stage = new CompletableFuture<>();
    Relay.of(stage, (value, failure) -> see()).thenAccept(value -> see());
    elsewhere(() -> stage.complete("done"));
    sawOnlyMine(2);
  }

  @Test
  void attemptsOnTheScheduler() {
    CompletableFuture<String> first = new CompletableFuture<>();
    CompletableFuture<String> second = new CompletableFuture<>();
    Deque<CompletableFuture<String>> attempts = new ArrayDeque<>(List.of(first, second));
    CompletableFuture<String> call =
        AsyncRetry.of(
            RetryPolicy.of("fetch", WrapperSettings.of(Quiet.class, Environment.system()))
                .maxAttempts(2)
                .build(),
            environment(),
            () -> seeing(attempts.remove()),
            failure -> seeing(CompletableFuture.completedFuture("instead")));
    call.thenAccept(value -> see());
    elsewhere(() -> first.completeExceptionally(new Exception()));
    elsewhere(() -> time.advance(Duration.ofSeconds(1)));
    elsewhere(() -> second.completeExceptionally(new Exception()));
    assertThat(call.join()).isEqualTo("instead");
    sawOnlyMine(4);
  }

  @Test
  void callsThatWaitForAPlaceOrATurn() {
    Entrance entrance =
        Entrance.of(Quiet.class, "fetch", 1, Duration.ofSeconds(5), 1, environment());
    Places places = entrance.enter();
    CompletableFuture<String> waiting =
        entrance.callAsync(() -> seeing(CompletableFuture.completedFuture("done")));
    waiting.thenAccept(value -> see());
    elsewhere(places::leave);
    elsewhere(() -> handedOver.remove().run());
    sawOnlyMine(2);

    Pace pace =
        Pace.of(
            Quiet.class,
            "fetch",
            1,
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            1,
            environment());
    pace.await();
    CompletableFuture<String> paced =
        pace.callAsync(() -> seeing(CompletableFuture.completedFuture("done")));
    paced.thenAccept(value -> see());
    elsewhere(() -> time.advance(Duration.ofSeconds(1)));
    sawOnlyMine(4);
  }

  @Test
  void whoIsGivenUpOrTimedOut() {
    Entrance entrance =
        Entrance.of(Quiet.class, "fetch", 1, Duration.ofSeconds(5), 1, environment());
    assertThat(entrance.enter()).isNotNull();
    entrance
        .callAsync(() -> CompletableFuture.completedFuture("done"))
        .exceptionally(
            failure -> {
              see();
              return "";
            });
    TimeLimit limit =
        TimeLimit.of(
            Quiet.class,
            "fetch",
            Duration.ofSeconds(1),
            time.builder().listeners(List.of(event -> see())).build());
    limit
        .callAsync(CompletableFuture<String>::new)
        .exceptionally(
            failure -> {
              see();
              return "";
            });
    elsewhere(() -> time.advance(Duration.ofSeconds(5)));
    sawOnlyMine(3);
  }

  @Test
  void callsForEachOnThreads() throws Exception {
    Executor threads =
        task -> {
          Thread thread = new Thread(task);
          thread.setDaemon(true);
          thread.start();
        };
    List<String> requests =
        ConcurrentCalls.of(
            List.of(1, 2, 3, 4),
            2,
            time.builder().executor(threads).build(),
            item -> REQUEST.get());
    assertThat(requests).containsExactly("mine", "mine", "mine", "mine");
  }

  @Test
  void callsForEachOfStages() {
    List<CompletableFuture<String>> stages = new ArrayList<>();
    ConcurrentStages.of(
            List.of(1, 2, 3),
            1,
            item -> {
              see();
              CompletableFuture<String> stage = new CompletableFuture<>();
              stages.add(stage);
              return stage;
            })
        .thenAccept(results -> see());
    for (int i = 0; i < 3; i++) {
      CompletableFuture<String> stage = stages.get(i);
      elsewhere(() -> stage.complete(""));
    }
    sawOnlyMine(4);
  }

  @Test
  void itemsOfAStream() {
    SubmissionPublisher<Integer> source = new SubmissionPublisher<>(Runnable::run, 16);
    Flow.Publisher<String> mapped =
        MappedStream.onThreads(source, 1, environment(), item -> REQUEST.get());
    mapped.subscribe(
        new Flow.Subscriber<>() {
          @Override
          public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(10);
          }

          @Override
          public void onNext(String item) {
            seen.add(item);
          }

          @Override
          public void onError(Throwable failure) {
            throw new AssertionError(failure);
          }

          @Override
          public void onComplete() {}
        });
    elsewhere(() -> source.submit(1));
    elsewhere(() -> handedOver.remove().run());
    elsewhere(() -> source.submit(2));
    elsewhere(() -> handedOver.remove().run());
    sawOnlyMine(2);
  }

  @Test
  void asynchronousScopes() {
    CompletableFuture<String> entered = new CompletableFuture<>();
    CompletableFuture<String> body = new CompletableFuture<>();
    AsyncScope<String> scope =
        new AsyncScope<>() {
          @Override
          public CompletionStage<String> enter() {
            return entered;
          }

          @Override
          public CompletionStage<Void> exit(String resource, Throwable failure) {
            see();
            return CompletableFuture.completedFuture(null);
          }
        };
    AsyncScope.using(scope, resource -> seeing(body)).thenAccept(value -> see());
    elsewhere(() -> entered.complete("resource"));
    elsewhere(() -> body.complete("done"));
    sawOnlyMine(3);
  }

  @Test
  void circuitsLogAndTellOnTheThreadThatCompletes() {
    CompletableFuture<String> body = new CompletableFuture<>();
    Breaker breaker =
        Breaker.of(
                "fetch",
                WrapperSettings.of(
                    Quiet.class, time.builder().listeners(List.of(event -> see())).build()))
            .window(1)
            .build();
    breaker
        .callAsync(() -> body)
        .exceptionally(
            failure -> {
              see();
              return "";
            });
    elsewhere(() -> body.completeExceptionally(new Exception()));
    sawOnlyMine(2);
  }
}
