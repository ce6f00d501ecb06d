package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.decorate.RateLimitExceededException;
import dev.damask.testing.FakeTime;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What {@code @RateLimit} does when it runs. */
final class RateLimitTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate @RateLimit(value = 2, per = "1m", name = "all") public class Foo {
            private final Callable<?> body;
            public Foo(Callable<?> body) { this.body = body; }
            public Object first() throws Exception { return body.call(); }
            public void second() throws Exception { body.call(); }
            @RateLimit(2) public Object own() throws Exception { return body.call(); }
            @RateLimit(value = 1, key = {"tenant", "region"}, maximumKeys = 2)
            public Object keyed(String tenant, int page, int region) throws Exception { return body.call(); }
            @RateLimit(value = 1, maxWait = "1s") public Object patient() throws Exception { return body.call(); }
            @RateLimit(value = 1, maxWait = "1s") public Object quiet() {
              try { return body.call(); } catch (Exception e) { throw new IllegalStateException(e); }
            }
            @RateLimit(value = 1, maxWait = "1s") public CompletionStage<Object> later() throws Exception {
              return CompletableFuture.completedFuture(body.call());
            }
          }
          """);

  private final FakeTime time = new FakeTime();
  private final AtomicInteger calls = new AtomicInteger();
  private final Callable<Object> counting = calls::incrementAndGet;

  private Object foo() throws Throwable {
    return FOO.create(time.environment(), counting);
  }

  private static RateLimitExceededException rejected(Object foo, String name, Object... arguments) {
    return assertThrows(RateLimitExceededException.class, () -> Woven.call(foo, name, arguments));
  }

  @Test
  void noMoreCallsBeginInASpan() throws Throwable {
    Object foo = foo();
    Woven.call(foo, "own");
    time.advance(Duration.ofMillis(400));
    Woven.call(foo, "own");
    RateLimitExceededException exceeded = rejected(foo, "own");
    assertThat(exceeded.retryAfter()).hasValue(Duration.ofMillis(600));
    assertThat(exceeded.type()).isEqualTo("p.Foo");
    assertThat(exceeded.method()).isEqualTo("own");
    time.advance(Duration.ofMillis(600));
    Woven.call(foo, "own");
    assertThat(rejected(foo, "own").retryAfter()).hasValue(Duration.ofMillis(400));
    assertThat(calls.get()).isEqualTo(3);
  }

  @Test
  void methodsShareTheLimitOfTheirClass() throws Throwable {
    Object foo = foo();
    Woven.call(foo, "first");
    Woven.call(foo, "second");
    assertThat(rejected(foo, "first").method()).isEqualTo("first");
    assertThat(rejected(foo, "second").method()).isEqualTo("second");
    Woven.call(foo, "own");
    Woven.call(foo(), "first");
  }

  @Test
  void eachKeyHasItsOwn() throws Throwable {
    Object foo = foo();
    Woven.call(foo, "keyed", "a", 1, 7);
    Woven.call(foo, "keyed", "a", 1, 8);
    Woven.call(foo, "keyed", "b", 1, 7);
    rejected(foo, "keyed", "a", 2, 7);
    Woven.call(foo, "keyed", null, 1, 7);
    rejected(foo, "keyed", null, 1, 7);
    rejected(foo, "keyed", "b", 1, 7);
  }

  @Test
  void whoseTurnComesInTimeWaitsForIt() throws Throwable {
    Object foo = foo();
    Woven.call(foo, "patient");
    time.advance(Duration.ofMillis(250));
    assertThat(Woven.call(foo, "patient")).isEqualTo(2);
    assertThat(time.sleeps()).containsExactly(Duration.ofMillis(750));
  }

  @Test
  void whoIsInterruptedGivesTheTurnBack() throws Throwable {
    Object foo = foo();
    Woven.call(foo, "patient");
    Thread.currentThread().interrupt();
    assertThrows(InterruptedException.class, () -> Woven.call(foo, "patient"));
    assertThat(Thread.interrupted()).isFalse();
    Woven.call(foo, "quiet");
    Thread.currentThread().interrupt();
    assertThrows(CancellationException.class, () -> Woven.call(foo, "quiet"));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(Woven.call(foo, "patient")).isEqualTo(3);
    assertThat(time.nanos()).isEqualTo(Duration.ofSeconds(1).toNanos());
  }

  @Test
  void anAsynchronousCallWaitsWithoutAThread() throws Throwable {
    Object foo = foo();
    Woven.call(foo, "later");
    CompletableFuture<?> given = (CompletableFuture<?>) Woven.call(foo, "later");
    CompletableFuture<?> rejected = (CompletableFuture<?>) Woven.call(foo, "later");
    Throwable exceeded = assertThrows(ExecutionException.class, rejected::get).getCause();
    assertThat(exceeded).isInstanceOf(RateLimitExceededException.class);
    assertThat(((RateLimitExceededException) exceeded).retryAfter())
        .hasValue(Duration.ofSeconds(2));
    assertThat(given.cancel(true)).isTrue();
    CompletableFuture<?> next = (CompletableFuture<?>) Woven.call(foo, "later");
    time.advance(Duration.ofMillis(999));
    assertThat(next.isDone()).isFalse();
    time.advance(Duration.ofMillis(1));
    assertThat(next.get()).isEqualTo(2);
  }
}
