package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** That what Damask prints of values and exceptions never breaks the call that they belong to. */
final class UnprintableTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate @Logged(level = org.slf4j.event.Level.INFO) public class Foo {
            public Object echo(Object value) { return value; }
            public List<Object> all(Object... values) { return new ArrayList<>(Arrays.asList(values)); }
            public Part part(Part part) { return part; }
            @Retry(maxAttempts = 2) public int fail(Failure failure) throws Failure { throw failure; }
            public CompletableFuture<Object> later(CompletableFuture<Object> value) { return value; }
          }
          class Failure extends Exception {
            @Override public String getMessage() { throw new IllegalStateException("no message"); }
          }
          record Part(Object shown, @Sensitive String pin) {
            @Override public Object shown() { throw new IllegalStateException("no session"); }
          }
          """);

  private static final Object LAZY =
      new Object() {
        @Override
        public String toString() {
          throw new IllegalStateException("no session");
        }
      };

  private final FakeTime time = new FakeTime();
  private final Object foo = create("FooDecorated", time.environment());

  private static Object create(String type, Object... arguments) {
    try {
      return FOO.create(type, arguments);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void argumentsAndResultsArriveAndTheLogSaysThatTheyCouldNotBePrinted() throws Throwable {
    try (CapturedLog log = new CapturedLog()) {
      assertThat(Woven.call(foo, "echo", LAZY)).isSameInstanceAs(LAZY);

      String said =
          "<"
              + LAZY.getClass().getName()
              + ", could not be printed: java.lang.IllegalStateException>";
      assertThat(log.lines())
          .containsExactly("INFO echo(value=" + said + ")", "INFO echo returned " + said)
          .inOrder();
    }
  }

  @Test
  void elementsOfArraysAndListsAndComponentsOfRecordsLikewise() throws Throwable {
    Object part = create("Part", "shown", "1815");
    try (CapturedLog log = new CapturedLog()) {
      Woven.call(foo, "all", (Object) new Object[] {LAZY});
      assertThat(Woven.call(foo, "part", part)).isSameInstanceAs(part);

      assertThat(log.lines()).hasSize(4);
      log.lines().forEach(line -> assertThat(line).contains("could not be printed"));
    }
  }

  @Test
  void exceptionsAreThrownAsTheyAre() {
    Object failure = create("Failure");
    try (CapturedLog log = new CapturedLog()) {
      Throwable thrown = assertThrows(Exception.class, () -> Woven.call(foo, "fail", failure));

      assertThat((Object) thrown).isSameInstanceAs(failure);
      assertThat(log.lines()).hasSize(3);
      log.lines().forEach(line -> assertThat(line).contains("could not be printed"));
    }
  }

  @Test
  void valuesAndFailuresOfFuturesArriveAsTheyAre() throws Throwable {
    Throwable failure = (Throwable) create("Failure");
    try (CapturedLog log = new CapturedLog()) {
      CompletableFuture<?> value =
          (CompletableFuture<?>) Woven.call(foo, "later", CompletableFuture.completedFuture(LAZY));
      CompletableFuture<?> failed =
          (CompletableFuture<?>) Woven.call(foo, "later", CompletableFuture.failedFuture(failure));

      assertThat(value.join()).isSameInstanceAs(LAZY);
      assertThat(failed.handle((nothing, thrown) -> thrown).join()).isSameInstanceAs(failure);
      assertThat(log.lines().get(1)).contains("could not be printed");
      assertThat(log.lines().get(3)).contains("could not be printed");
    }
  }

  @Test
  void logThatFailsIsNotNoticed() throws Throwable {
    try (CapturedLog log = CapturedLog.failing(new IllegalStateException("full"))) {
      assertThat(Woven.call(foo, "echo", "value")).isEqualTo("value");
      assertThat((List<?>) Woven.call(foo, "all", (Object) new Object[] {"a"}))
          .containsExactly("a");
      assertThat(log.lines()).isEmpty();
    }
  }
}
