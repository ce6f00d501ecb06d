package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What methods within scopes do. */
final class WithinTest {

  /** Every step of a call is an event, and throws what it is told to. */
  private static final String WORK =
      """
      package p;

      import dev.damask.Decorate;
      import dev.damask.decorate.*;
      import dev.damask.scope.Scope;
      import java.util.*;
      import java.util.concurrent.Callable;
      import java.util.function.IntUnaryOperator;

      @Decorate
      public class Work implements Callable<String>, IntUnaryOperator {
        private final List<String> events;
        private final Map<String, Throwable> failures;

        public Work(List<String> events, Map<String, Throwable> failures) {
          this.events = events;
          this.failures = failures;
        }

        @Within("scope")
        @Override
        public String call() {
          step("call");
          return "done";
        }

        @Within("numbered")
        @Override
        public int applyAsInt(int number) {
          return number == 0 ? 0 : number + applyAsInt(number - 1);
        }

        %s scope() throws Exception {
          step("open");
          return failures.containsKey("null") ? null : new Steps();
        }

        AutoCloseable numbered(int number) {
          events.add("open " + number);
          return () -> events.add("close " + number);
        }

        final class Steps implements Scope {
          @Override
          public void succeed() throws Exception {
            step("succeed");
          }

          @Override
          public void fail(Throwable failure) throws Exception {
            step("fail");
            events.add(failure.getMessage());
          }

          @Override
          public void close() throws Exception {
            step("close");
          }
        }

        void step(String name) {
          events.add(name);
          if (failures.containsKey(name)) {
            Work.<RuntimeException>sneak(failures.get(name));
          }
        }

        @SuppressWarnings("unchecked")
        private static <E extends Throwable> void sneak(Throwable failure) throws E {
          throw (E) failure;
        }
      }
      """;

  private static final Compiled SCOPES = compile(WORK.formatted("Scope"));
  private static final Compiled AUTO_CLOSEABLES = compile(WORK.formatted("AutoCloseable"));

  private final List<String> events = new ArrayList<>();
  private final Map<String, Throwable> failures = new HashMap<>();
  private final Callable<String> work = create(SCOPES, "p.WorkDecorated");

  @AfterEach
  void forgetInterrupts() {
    Thread.interrupted();
  }

  @Test
  void aCallThatReturnsSucceedsAndCloses() throws Exception {
    assertThat(work.call()).isEqualTo("done");
    assertThat(events).containsExactly("open", "call", "succeed", "close").inOrder();
  }

  @Test
  void whatTheCallThrowsFailsTheScopeAndIsThrownAsItIs() {
    for (Throwable failure :
        List.of(new IOException("io"), new IllegalStateException("state"), new Error("error"))) {
      events.clear();
      failures.put("call", failure);
      assertThat(assertThrows(Throwable.class, work::call)).isSameInstanceAs(failure);
      assertThat(events)
          .containsExactly("open", "call", "fail", failure.getMessage(), "close")
          .inOrder();
      assertThat(failure.getSuppressed()).isEmpty();
    }
  }

  @Test
  void whatFailAndCloseThrowIsSuppressedInTheFailureUnderWay() {
    Throwable failure = failing("call");
    Throwable inFail = failing("fail");
    Throwable inClose = failing("close");
    assertThat(assertThrows(Throwable.class, work::call)).isSameInstanceAs(failure);
    assertThat(events).containsExactly("open", "call", "fail", "close").inOrder();
    assertThat(failure.getSuppressed()).asList().containsExactly(inFail, inClose).inOrder();
  }

  @Test
  void aFailureThatIsThrownAgainIsNotSuppressedInItself() {
    Throwable failure = failing("call");
    failures.put("fail", failure);
    failures.put("close", failure);
    assertThat(assertThrows(Throwable.class, work::call)).isSameInstanceAs(failure);
    assertThat(failure.getSuppressed()).isEmpty();
  }

  @Test
  void whatSucceedThrowsIsThrownWithoutFailAndWithClose() {
    Throwable inSucceed = failing("succeed");
    assertThat(assertThrows(Throwable.class, work::call)).isSameInstanceAs(inSucceed);
    assertThat(events).containsExactly("open", "call", "succeed", "close").inOrder();
    assertThat(inSucceed.getSuppressed()).isEmpty();
  }

  @Test
  void whatCloseThrowsAfterSucceedIsSuppressed() {
    Throwable inSucceed = failing("succeed");
    Throwable inClose = failing("close");
    assertThat(assertThrows(Throwable.class, work::call)).isSameInstanceAs(inSucceed);
    assertThat(inSucceed.getSuppressed()).asList().containsExactly(inClose);
  }

  @Test
  void whatCloseThrowsAfterSuccessIsThrown() {
    Throwable inClose = failing("close");
    assertThat(assertThrows(Throwable.class, work::call)).isSameInstanceAs(inClose);
    assertThat(events).containsExactly("open", "call", "succeed", "close").inOrder();
  }

  @Test
  void whatOpeningThrowsIsThrownAndNothingElseHappens() {
    Throwable inOpen = failing("open");
    assertThat(assertThrows(Throwable.class, work::call)).isSameInstanceAs(inOpen);
    assertThat(events).containsExactly("open");
  }

  @Test
  void noScopeIsAnErrorThatNamesWhoGaveNone() {
    failures.put("null", new Exception());
    NullPointerException failure = assertThrows(NullPointerException.class, work::call);
    assertThat(failure).hasMessageThat().isEqualTo("scope() returned null");
    assertThat(events).containsExactly("open");
  }

  @Test
  void anInterruptThatIsSuppressedKeepsTheFlag() {
    Throwable failure = failing("call");
    failures.put("close", new InterruptedException());
    assertThat(assertThrows(Throwable.class, work::call)).isSameInstanceAs(failure);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void anInterruptThatIsThrownDoesNotSetTheFlag() {
    failures.put("close", new InterruptedException());
    assertThrows(InterruptedException.class, work::call);
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void aScopeBehindAnAutoCloseableIsToldToo() throws Exception {
    Callable<String> work = create(AUTO_CLOSEABLES, "p.WorkDecorated");
    assertThat(work.call()).isEqualTo("done");
    failing("call");
    assertThrows(Throwable.class, work::call);
    assertThat(events)
        .containsExactly(
            "open", "call", "succeed", "close", "open", "call", "fail", "call failed", "close")
        .inOrder();
  }

  @Test
  void recursionOpensAScopeForEachCall() {
    IntUnaryOperator sum = create(SCOPES, "p.WorkDecorated");
    assertThat(sum.applyAsInt(2)).isEqualTo(3);
    assertThat(events)
        .containsExactly("open 2", "open 1", "open 0", "close 0", "close 1", "close 2")
        .inOrder();
  }

  @Test
  void aScopeCostsOneFrame() {
    failing("call");
    Exception[] seen = new Exception[1];
    List<String> looking =
        new ArrayList<>() {
          @Override
          public boolean add(String event) {
            if (event.equals("call")) {
              seen[0] = new Exception();
            }
            return super.add(event);
          }
        };
    assertThrows(
        Throwable.class,
        () -> WithinTest.<Callable<?>>create(SCOPES, "p.WorkDecorated", looking, failures).call());
    assertThat(
            Arrays.stream(seen[0].getStackTrace())
                .filter(it -> it.getClassName().startsWith("p."))
                .map(it -> it.getClassName() + "." + it.getMethodName()))
        // The last one is the bridge from Callable's method, which returns an object.
        .containsExactly(
            "p.Work.step", "p.Work.call", "p.WorkDecorated.call", "p.WorkDecorated.call")
        .inOrder();
  }

  @Test
  void theDelegateOfAnInterfaceOpensTheScope() throws Exception {
    Compiled compiled =
        Compilation.of(
                "p/Job.java",
                """
                package p;

                import dev.damask.Decorate;
                import dev.damask.decorate.Within;
                import java.util.concurrent.Callable;

                @Decorate
                public interface Job extends Callable<Integer> {
                  @Within("open")
                  @Override
                  Integer call();

                  AutoCloseable open();
                }
                """,
                "p/Counting.java",
                """
                package p;

                public final class Counting implements Job {
                  private int open;

                  @Override
                  public Integer call() {
                    return open;
                  }

                  @Override
                  public AutoCloseable open() {
                    open++;
                    return () -> open = 0;
                  }

                  public static Job decorated() {
                    return new JobDecorated(new Counting());
                  }
                }
                """)
            .compileWithoutErrors();
    Callable<?> job = (Callable<?>) compiled.load("p.Counting").getMethod("decorated").invoke(null);
    assertThat(job.call()).isEqualTo(1);
    assertThat(job.call()).isEqualTo(1);
  }

  private Throwable failing(String step) {
    Throwable failure = new Exception(step + " failed");
    failures.put(step, failure);
    return failure;
  }

  private <T> T create(Compiled compiled, String name) {
    return create(compiled, name, events, failures);
  }

  @SuppressWarnings("unchecked") // the caller's to know
  private static <T> T create(
      Compiled compiled, String name, List<String> events, Map<String, Throwable> failures) {
    try {
      return (T)
          compiled.load(name).getConstructor(List.class, Map.class).newInstance(events, failures);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Compiled compile(String work) {
    return Compilation.of("p/Work.java", work).compileWithoutErrors();
  }
}
