package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code @Retry} does when it runs. */
final class RetryTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate public class Foo {
            @Retry public <T> T plain(Callable<T> body) throws Exception { return body.call(); }
            @Retry(maxAttempts = 4, delay = "100ms", multiplier = 3, maxDelay = "500ms")
            public void growing(Callable<?> body) throws Exception { body.call(); }
            @Retry(maxAttempts = 9, delay = "400ms", maxDuration = "1s")
            public void bounded(Callable<?> body) throws Exception { body.call(); }
            @Retry(delay = "0s", on = IOException.class, notOn = FileNotFoundException.class)
            public void chosen(Callable<?> body) throws Exception { body.call(); }
            @Retry(maxAttempts = 2, delay = "0s", on = IOException.class, fallback = "instead")
            public String answered(Callable<String> body) throws Exception { return body.call(); }
            private static String unused() { return ""; }
            String instead(Callable<String> body, Throwable failure) { return "instead of " + failure.getMessage(); }
            @Retry(maxAttempts = 1, fallback = "once2") public String once(Callable<String> body) throws Exception { return body.call(); }
            String once2(Callable<String> body) { return "twice"; }
            @Retry(maxAttempts = 2, delay = "0s", fallback = "worse") public void refused(Callable<?> body) throws Exception { body.call(); }
            void worse(Callable<?> body, Exception failure) throws Exception {
              if (failure instanceof IOException) { throw new IllegalArgumentException("worse"); }
              throw failure;
            }
          }
          """);

  private final FakeTime time = new FakeTime();
  private int calls;

  private Object foo() throws Throwable {
    return FOO.create(time.environment());
  }

  /** Fails with these, one after the other, then returns a result. */
  private Callable<Object> failing(Throwable... failures) {
    Deque<Throwable> left = new ArrayDeque<>(Arrays.asList(failures));
    return () -> {
      calls++;
      if (left.isEmpty()) {
        return "result";
      }
      Throwable next = left.remove();
      if (next instanceof Error e) {
        throw e;
      }
      throw (Exception) next;
    };
  }

  @Test
  void aCallThatSucceedsIsOneCall() throws Throwable {
    assertThat(Woven.call(foo(), "plain", failing())).isEqualTo("result");
    assertThat(calls).isEqualTo(1);
    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void failuresAreLoggedAndTheCallIsRepeated() throws Throwable {
    try (CapturedLog log = new CapturedLog()) {
      Callable<Object> body = failing(new IOException("one"), new IOException("two"));
      assertThat(Woven.call(foo(), "plain", body)).isEqualTo("result");
      assertThat(log.linesWithLogger())
          .containsExactly(
              "WARN p.Foo - plain attempt 1 of 3 failed: java.io.IOException: one",
              "WARN p.Foo - plain attempt 2 of 3 failed: java.io.IOException: two")
          .inOrder();
    }
    assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  @Test
  void theLastFailureIsThrownWithTheEarlierOnesSuppressed() throws Throwable {
    Object foo = foo();
    List<IOException> failures =
        List.of(new IOException("one"), new IOException("two"), new IOException("three"));
    Callable<Object> body = failing(failures.toArray(Throwable[]::new));
    IOException thrown = assertThrows(IOException.class, () -> Woven.call(foo, "plain", body));
    assertThat(thrown).isSameInstanceAs(failures.get(2));
    assertThat(thrown.getSuppressed()).asList().containsExactlyElementsIn(failures.subList(0, 2));
    assertThat(thrown).hasCauseThat().isNull();
    assertThat(calls).isEqualTo(3);
  }

  @Test
  void oneFailureThrownEachTimeIsNotSuppressedInItself() throws Throwable {
    Object foo = foo();
    IOException failure = new IOException();
    assertThrows(
        IOException.class, () -> Woven.call(foo, "plain", failing(failure, failure, failure)));
    assertThat(calls).isEqualTo(3);
    assertThat(failure.getSuppressed()).isEmpty();
  }

  @Test
  void delaysGrowUpToTheLongest() throws Throwable {
    Woven.call(foo(), "growing", failing(new Exception(), new Exception(), new Exception()));
    assertThat(time.sleeps())
        .containsExactly(Duration.ofMillis(100), Duration.ofMillis(300), Duration.ofMillis(500))
        .inOrder();
  }

  @Test
  void noDelayIsBegunThatWouldEndAfterTheLongestDuration() throws Throwable {
    Object foo = foo();
    assertThrows(
        IOException.class,
        () ->
            Woven.call(
                foo,
                "bounded",
                failing(
                    new IOException(), new IOException(), new IOException(), new IOException())));
    assertThat(calls).isEqualTo(3);
    assertThat(time.sleeps()).containsExactly(Duration.ofMillis(400), Duration.ofMillis(400));
  }

  @Test
  void onlyChosenFailuresAreRetried() throws Throwable {
    Object foo = foo();
    Woven.call(foo, "chosen", failing(new IOException()));
    assertThat(calls).isEqualTo(2);
    calls = 0;
    assertThrows(
        FileNotFoundException.class,
        () -> Woven.call(foo, "chosen", failing(new FileNotFoundException())));
    assertThrows(
        IllegalStateException.class,
        () -> Woven.call(foo, "chosen", failing(new IllegalStateException())));
    assertThat(calls).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {AssertionError.class, InterruptedException.class, CancellationException.class})
  void someFailuresAreNeverRetried(Class<? extends Throwable> type) throws Throwable {
    Object foo = foo();
    Throwable failure = type.getConstructor().newInstance();
    Throwable thrown = assertThrows(type, () -> Woven.call(foo, "plain", failing(failure)));
    assertThat(thrown).isSameInstanceAs(failure);
    assertThat(calls).isEqualTo(1);
  }

  @Test
  void anInterruptDuringTheDelayKeepsTheFlagAndEndsTheCall() throws Throwable {
    Environment.Sleeper interrupted =
        duration -> {
          throw new InterruptedException();
        };
    Object foo = FOO.create(time.builder().sleeper(interrupted).build());
    IOException failure = new IOException();
    Throwable thrown =
        assertThrows(IOException.class, () -> Woven.call(foo, "plain", failing(failure)));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(thrown).isSameInstanceAs(failure);
    assertThat(calls).isEqualTo(1);
  }

  @Test
  void aFallbackAnswersWhatWouldHaveBeenRetried() throws Throwable {
    Object foo = foo();
    Callable<Object> body = failing(new IOException("one"), new IOException("two"));
    assertThat(Woven.call(foo, "answered", body)).isEqualTo("instead of two");
    assertThat(calls).isEqualTo(2);
    assertThat(Woven.call(foo, "once", failing(new IOException()))).isEqualTo("twice");
    IllegalStateException other = new IllegalStateException();
    assertThat(
            assertThrows(
                IllegalStateException.class, () -> Woven.call(foo, "answered", failing(other))))
        .isSameInstanceAs(other);
  }

  @Test
  void aFallbackLeavesTheFailureInTheLog() throws Throwable {
    Object foo = foo();
    try (CapturedLog log = new CapturedLog()) {
      Woven.call(foo, "answered", failing(new IOException("one"), new IOException("two")));
      Woven.call(foo, "once", failing(new IOException("three")));
      assertThat(log.lines())
          .containsExactly(
              "WARN answered attempt 1 of 2 failed: java.io.IOException: one",
              "WARN answered failed, answered by instead(): java.io.IOException: two",
              "WARN once failed, answered by once2(): java.io.IOException: three")
          .inOrder();
    }
  }

  @Test
  void aFallbackThatThrowsHasTheFailureSuppressed() throws Throwable {
    Object foo = foo();
    IOException one = new IOException("one");
    IOException two = new IOException("two");
    try (CapturedLog log = new CapturedLog()) {
      Throwable thrown =
          assertThrows(
              IllegalArgumentException.class, () -> Woven.call(foo, "refused", failing(one, two)));
      assertThat(thrown.getSuppressed()).asList().containsExactly(two);
      assertThat(two.getSuppressed()).asList().containsExactly(one);
      assertThat(log.lines())
          .containsExactly("WARN refused attempt 1 of 2 failed: java.io.IOException: one");
    }
    IllegalStateException first = new IllegalStateException();
    IllegalStateException itself = new IllegalStateException();
    assertThat(
            assertThrows(
                IllegalStateException.class,
                () -> Woven.call(foo, "refused", failing(first, itself))))
        .isSameInstanceAs(itself);
    assertThat(itself.getSuppressed()).asList().containsExactly(first);
  }

  @Test
  void aLogThatFailsKeepsNoFallbackFromAnswering() throws Throwable {
    Object foo = foo();
    try (CapturedLog log = CapturedLog.failing(new IllegalStateException("no log"))) {
      assertThat(Woven.call(foo, "once", failing(new IOException()))).isEqualTo("twice");
      assertThat(log.lines()).isEmpty();
    }
    IOException mute =
        new IOException() {
          @Override
          public String toString() {
            throw new IllegalStateException("no text");
          }
        };
    assertThat(Woven.call(foo, "once", failing(mute))).isEqualTo("twice");
  }

  @Test
  void aFallbackDoesNotAnswerAnInterrupt() throws Throwable {
    Object foo = foo();
    IOException failure = new IOException();
    Callable<Object> body =
        () -> {
          Thread.currentThread().interrupt();
          throw failure;
        };
    Throwable thrown = assertThrows(IOException.class, () -> Woven.call(foo, "answered", body));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(thrown).isSameInstanceAs(failure);
  }
}
