package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.decorate.CallTimeoutException;
import dev.damask.testing.FakeTime;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What {@code @Timeout} does when it runs; time passes in the body, on the calling thread. */
final class TimeoutTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate public class Foo implements Cloneable, Serializable {
            private static final long serialVersionUID = 1;
            public String made = plainOfConstructor();
            @Timeout("1s") public String plainOfConstructor() { return "undecorated"; }
            @Timeout("2s") public <T> T plain(Callable<T> body) throws Exception { return body.call(); }
            @Timeout("2s") public void nothing(Callable<?> body) throws IOException {
              try { body.call(); } catch (IOException e) { throw e; } catch (Exception e) { throw new IOException(e); }
            }
            @Timeout("2s") public int inner(Callable<Integer> body) throws Exception { return body.call(); }
            @Timeout("5s") public int outer(Callable<Integer> body) throws Exception { return inner(body); }
            @Retry(maxAttempts = 2, delay = "0s") @Timeout("2s")
            public String again(Callable<String> body) throws Exception { return body.call(); }
            @Timeout("2s") @Retry(maxAttempts = 2, delay = "0s")
            public String together(Callable<String> body) throws Exception { return body.call(); }
            @Fallback("instead") @Timeout("2s")
            public String answered(Callable<String> body) throws Exception { return body.call(); }
            String instead(Callable<String> body, Throwable failure) { return "instead of " + failure.getMessage(); }
            @Timeout("2s") public CompletionStage<String> later(Callable<CompletableFuture<String>> body) throws Exception { return body.call(); }
            @Retry(maxAttempts = 2, delay = "0s") @Timeout("2s")
            public CompletableFuture<String> laterAgain(Callable<CompletableFuture<String>> body) throws Exception { return body.call(); }
            @Override public Foo clone() throws CloneNotSupportedException { return (Foo) super.clone(); }
          }
          """);

  private final FakeTime time = new FakeTime();

  private Object foo() throws Throwable {
    return FOO.create(time.environment());
  }

  @AfterEach
  void releaseFlag() {
    Thread.interrupted();
  }

  /** Takes so long, and returns a value, whatever happens. */
  private <T> Callable<T> taking(int seconds, T value) {
    return () -> {
      time.advance(ofSeconds(seconds));
      return value;
    };
  }

  @Test
  void aCallInTimeIsLeftAlone() throws Throwable {
    assertThat(Woven.call(foo(), "plain", taking(1, "a"))).isEqualTo("a");
    assertThat(Woven.call(foo(), "inner", taking(1, 7))).isEqualTo(7);
    assertThat(Woven.call(foo(), "nothing", taking(1, "a"))).isNull();
    time.advance(ofSeconds(9));
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void whoTakesTooLongIsInterruptedAndItsResultIsLost() throws Throwable {
    Object foo = foo();
    CallTimeoutException timedOut =
        assertThrows(
            CallTimeoutException.class,
            () ->
                Woven.call(
                    foo,
                    "plain",
                    (Callable<String>)
                        () -> {
                          time.advance(ofSeconds(2));
                          assertThat(Thread.currentThread().isInterrupted()).isTrue();
                          return "late";
                        }));
    assertThat(timedOut.limit()).isEqualTo(ofSeconds(2));
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(Woven.call(foo, "plain", taking(1, "a"))).isEqualTo("a");
  }

  @Test
  void theStackIsThatOfTheBodyWithOneFrameOfOurs() throws Throwable {
    Object foo = foo();
    CallTimeoutException timedOut =
        assertThrows(CallTimeoutException.class, () -> Woven.call(foo, "again", taking(2, "late")));
    assertThat(
            Arrays.stream(timedOut.getStackTrace())
                .filter(it -> it.getClassName().startsWith("p."))
                .map(it -> it.getClassName() + "." + it.getMethodName()))
        .containsExactly("p.Foo.again", "p.FooDecorated.againLimited", "p.FooDecorated.again")
        .inOrder();
  }

  @Test
  void whatTheBodyThrowsIsSuppressedAndMayBeChecked() throws Throwable {
    Object foo = foo();
    IOException failure = new IOException();
    CallTimeoutException timedOut =
        assertThrows(
            CallTimeoutException.class,
            () ->
                Woven.call(
                    foo,
                    "nothing",
                    (Callable<?>)
                        () -> {
                          time.advance(ofSeconds(2));
                          throw failure;
                        }));
    assertThat(timedOut.getSuppressed()).asList().containsExactly(failure);
    assertThat(
            assertThrows(
                IOException.class,
                () ->
                    Woven.call(
                        foo,
                        "nothing",
                        (Callable<?>)
                            () -> {
                              throw failure;
                            })))
        .isSameInstanceAs(failure);
  }

  @Test
  void anInterruptByOthersIsKept() throws Throwable {
    Object foo = foo();
    Callable<String> interrupting =
        () -> {
          Thread.currentThread().interrupt();
          return "a";
        };
    assertThat(Woven.call(foo, "plain", interrupting)).isEqualTo("a");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void ofTwoLimitsTheShorterSpeaksAndTheLongerGoesOn() throws Throwable {
    Object foo = foo();
    CallTimeoutException inner =
        assertThrows(CallTimeoutException.class, () -> Woven.call(foo, "outer", taking(3, 1)));
    assertThat(inner.limit()).isEqualTo(ofSeconds(2));
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    CallTimeoutException both =
        assertThrows(CallTimeoutException.class, () -> Woven.call(foo, "outer", taking(6, 1)));
    assertThat(both.limit()).isEqualTo(ofSeconds(5));
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void belowARetryEachAttemptHasItsTimeAndAboveAllHaveOne() throws Throwable {
    Object foo = foo();
    int[] calls = {0};
    Callable<String> slowAtFirst = () -> taking(calls[0]++ == 0 ? 2 : 1, "result").call();
    assertThat(Woven.call(foo, "again", slowAtFirst)).isEqualTo("result");
    assertThat(calls[0]).isEqualTo(2);
    Callable<String> failing =
        () -> {
          calls[0]++;
          time.advance(ofSeconds(1));
          throw new IOException();
        };
    calls[0] = 0;
    assertThrows(CallTimeoutException.class, () -> Woven.call(foo, "together", failing));
    assertThat(calls[0]).isEqualTo(2);
  }

  @Test
  void aFallbackAboveAnswers() throws Throwable {
    assertThat(Woven.call(foo(), "answered", taking(2, "late")))
        .isEqualTo("instead of The call took longer than 2s");
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void aFutureFailsInTimeAndItsWorkIsCancelled() throws Throwable {
    CompletableFuture<String> work = new CompletableFuture<>();
    Callable<CompletableFuture<String>> body = () -> work;
    CompletableFuture<?> future =
        ((CompletionStage<?>) Woven.call(foo(), "later", body)).toCompletableFuture();
    time.advance(ofSeconds(2).minusNanos(1));
    assertThat(future.isDone()).isFalse();
    time.advance(ofSeconds(1));
    assertThat(work.isCancelled()).isTrue();
    Throwable failure = assertThrows(CompletionException.class, future::join).getCause();
    assertThat(failure).isInstanceOf(CallTimeoutException.class);
    assertThat(failure.getStackTrace()).isEmpty();
  }

  @Test
  void aFutureInTimeArrivesAndACancelledOneCancels() throws Throwable {
    Object foo = foo();
    CompletableFuture<String> work = new CompletableFuture<>();
    Callable<CompletableFuture<String>> body = () -> work;
    CompletableFuture<?> future =
        ((CompletionStage<?>) Woven.call(foo, "later", body)).toCompletableFuture();
    work.complete("a");
    time.advance(ofSeconds(9));
    assertThat(future.join()).isEqualTo("a");
    CompletableFuture<String> another = new CompletableFuture<>();
    Callable<CompletableFuture<String>> other = () -> another;
    ((CompletionStage<?>) Woven.call(foo, "later", other)).toCompletableFuture().cancel(true);
    assertThat(another.isCancelled()).isTrue();
  }

  @Test
  void aThrowBeforeTheStageArrivesInTheFuture() throws Throwable {
    IOException failure = new IOException();
    Callable<?> body =
        () -> {
          throw failure;
        };
    CompletableFuture<?> future =
        ((CompletionStage<?>) Woven.call(foo(), "later", body)).toCompletableFuture();
    assertThat(assertThrows(CompletionException.class, future::join))
        .hasCauseThat()
        .isSameInstanceAs(failure);
  }

  @Test
  void eachAttemptOfAFutureHasItsTime() throws Throwable {
    CompletableFuture<String> first = new CompletableFuture<>();
    CompletableFuture<String> second = new CompletableFuture<>();
    int[] calls = {0};
    Callable<CompletableFuture<String>> body = () -> calls[0]++ == 0 ? first : second;
    CompletableFuture<?> future = (CompletableFuture<?>) Woven.call(foo(), "laterAgain", body);
    time.advance(ofSeconds(2));
    assertThat(first.isCancelled()).isTrue();
    assertThat(second.isDone()).isFalse();
    time.advance(ofSeconds(1));
    second.complete("second");
    assertThat(future.join()).isEqualTo("second");
  }

  @Test
  void whileTheConstructorRunsThereIsNoLimit() throws Throwable {
    assertThat(FOO.type("Foo").getField("made").get(foo())).isEqualTo("undecorated");
  }

  @Test
  void copiesAndWhatIsReadFromAStreamHaveLimitsOfTheirOwn() throws Throwable {
    Object foo = foo();
    Object copy = Woven.call(foo, "clone");
    assertThrows(CallTimeoutException.class, () -> Woven.call(copy, "plain", taking(2, "late")));
    Object read = readAgain(foo);
    assertThat(Woven.call(read, "plain", taking(2, "in real time it is quick")))
        .isEqualTo("in real time it is quick");
  }

  private static Object readAgain(Object written) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(written);
    }
    ClassLoader loader = written.getClass().getClassLoader();
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
          @Override
          protected Class<?> resolveClass(ObjectStreamClass type) throws ClassNotFoundException {
            return Class.forName(type.getName(), false, loader);
          }
        }) {
      return in.readObject();
    }
  }
}
