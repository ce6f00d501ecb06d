package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.testing.Allocation;
import dev.damask.testing.FakeTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
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

  @Test
  void aDecoratorIsAtMostOneFrameNamedAfterIt() throws Throwable {
    Object foo = FOO.create(new FakeTime().environment());
    Throwable failure = assertThrows(IllegalStateException.class, () -> Woven.call(foo, "fail"));
    List<String> frames =
        Arrays.stream(failure.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("p."))
            // Those that javac adds to inner classes, which hand-written ones have too.
            .filter(frame -> !frame.getMethodName().startsWith("access$"))
            .map(frame -> frame.getClassName().substring(2) + "." + frame.getMethodName())
            .distinct()
            .toList();
    assertThat(frames)
        .containsExactly(
            "Foo.fail",
            "FooDecorated$1.proceed",
            "NoteDecorator.around",
            "FooDecorated.failNoted",
            "FooDecorated.failRetried",
            "FooDecorated.failCached",
            "FooDecorated.failLogged",
            "FooDecorated.fail")
        .inOrder();
  }

  @Test
  void aCallThatSucceedsAllocatesNothing() throws Throwable {
    IntUnaryOperator foo = (IntUnaryOperator) FOO.create(new FakeTime().environment());
    int[] sum = {0};
    assertThat(Allocation.perRun(() -> sum[0] += foo.applyAsInt(1000))).isEqualTo(0);
    assertThat(sum[0]).isEqualTo(3 * 20_000 * 1001);
  }
}
