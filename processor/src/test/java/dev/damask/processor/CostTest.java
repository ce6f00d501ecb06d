package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.observe.JfrListener;
import dev.damask.testing.Allocation;
import dev.damask.testing.FakeTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What wrappers cost: stack frames and memory. */
final class CostTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate public class Foo implements java.util.function.IntUnaryOperator {
            @Timed(slow = "1h") @Logged @Retry
            @Override public int applyAsInt(int n) { return n + 1; }
            @Timed @Logged(level = org.slf4j.event.Level.ERROR) @Cached @Retry(maxAttempts = 2, delay = "0s") @Noted
            public int fail() { throw new IllegalStateException(); }
          }
          @DecoratedBy(NoteDecorator.class) @interface Noted {}
          class NoteDecorator implements Decorator {
            @Override public <R> R around(Call<R> call) throws Exception { return call.proceed(); }
          }
          """);

  private static final Woven LATER =
      Woven.of(
          """
          @Decorate public class Foo implements java.util.function.Supplier<CompletableFuture<Integer>> {
            @Timed(slow = "1h") @Override public CompletableFuture<Integer> get() { return done; }
            private final CompletableFuture<Integer> done = CompletableFuture.completedFuture(1);
          }
          """);

  // What is kept here, no JIT can leave out.
  private Object escaped;

  private static final CompletableFuture<Integer> DONE = CompletableFuture.completedFuture(1);

  @Test
  void aDecoratorIsAtMostOneFrameNamedAfterIt() throws Throwable {
    Object foo = FOO.create(new FakeTime().environment());
    Throwable failure = assertThrows(IllegalStateException.class, () -> Woven.call(foo, "fail"));
    List<String> frames =
        Arrays.stream(failure.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("p."))
            .map(frame -> frame.getClassName().substring(2) + "." + frame.getMethodName())
            .toList();
    assertThat(frames)
        .containsExactly(
            "Foo.fail",
            "FooDecorated$1NotedCall.proceed",
            "NoteDecorator.around",
            "FooDecorated.failNoted",
            "FooDecorated.failRetried",
            "FooDecorated.failCached",
            "FooDecorated.failLogged",
            "FooDecorated.fail")
        .inOrder();
  }

  @Test
  void aDecoratorOfOnesOwnAroundADelegateIsTheFramesOfAroundAndProceedBesides() throws Throwable {
    Woven woven =
        Woven.of(
            """
            @Decorate public interface Foo { @Noted int fail(int n); }
            class Failing implements Foo {
              @Override public int fail(int n) { throw new IllegalStateException(); }
            }
            @DecoratedBy(NoteDecorator.class) @interface Noted {}
            class NoteDecorator implements Decorator {
              @Override public <R> R around(Call<R> call) throws Exception { return call.proceed(); }
            }
            """);
    Object foo = woven.create(new FakeTime().environment(), woven.create("Failing"));
    Throwable failure = assertThrows(IllegalStateException.class, () -> Woven.call(foo, "fail", 1));
    assertThat(
            Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("p."))
                .map(StackTraceElement::getMethodName))
        .containsExactly("fail", "proceed", "around", "fail")
        .inOrder();
  }

  @Test
  void aCallThatSucceedsAllocatesNothing() throws Throwable {
    IntUnaryOperator foo = (IntUnaryOperator) FOO.create(new FakeTime().environment());
    int[] sum = {0};
    assertThat(Allocation.perRun(() -> sum[0] += foo.applyAsInt(1000))).isEqualTo(0);
    assertThat(sum[0]).isEqualTo(3 * 20_000 * 1001);
  }

  @Test
  void aCallThatIsNotRecordedAllocatesNothing() throws Throwable {
    Environment environment =
        new FakeTime().builder().listeners(List.of(new JfrListener())).build();
    IntUnaryOperator foo = (IntUnaryOperator) FOO.create(environment);
    int[] sum = {0};
    assertThat(Allocation.perRun(() -> sum[0] += foo.applyAsInt(1000))).isEqualTo(0);
    assertThat(sum[0]).isEqualTo(3 * 20_000 * 1001);
  }

  @Test
  @SuppressWarnings("unchecked")
  void anAsynchronousCallAllocatesWhatARelayWrittenByHandDoes() throws Throwable {
    Supplier<CompletableFuture<Integer>> later =
        (Supplier<CompletableFuture<Integer>>) LATER.create(new FakeTime().environment());
    long[] ended = {0};
    Supplier<CompletableFuture<Integer>> byHand =
        () -> {
          long start = System.nanoTime();
          var relay = new HandWritten(DONE, (value, failure) -> ended[0] += start);
          escaped = DONE.handle(relay);
          return relay;
        };
    long handWritten = Allocation.perRun(() -> escaped = byHand.get());
    assertThat(Allocation.perRun(() -> escaped = later.get())).isAtMost(handWritten);
  }

  /** A future that acts when a stage ends, and then ends as the stage did. */
  private static final class HandWritten extends CompletableFuture<Integer>
      implements BiFunction<Integer, Throwable, Void> {

    // Kept for a cancellation to reach it, as by every relay.
    @SuppressWarnings("unused")
    private final CompletableFuture<Integer> stage;

    private final BiConsumer<Integer, Throwable> action;

    HandWritten(CompletableFuture<Integer> stage, BiConsumer<Integer, Throwable> action) {
      this.stage = stage;
      this.action = action;
    }

    @Override
    public Void apply(Integer value, Throwable failure) {
      action.accept(value, failure);
      complete(value);
      return null;
    }
  }
}
