package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.decorate.TimingSink;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What {@code @Timed} does when it runs. */
final class TimedTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate public class Foo {
            @Timed public String fetchData(Runnable body) { body.run(); return "data"; }
            @Timed("loading") public int load(Runnable body) { body.run(); return 1; }
            @Timed(slow = "100ms") public void save(Runnable body) { body.run(); }
          }
          """);

  private final FakeTime time = new FakeTime();
  private final List<String> told = new ArrayList<>();
  private final TimingSink sink =
      (type, name, elapsed, failure) ->
          told.add(type + " " + name + " " + elapsed.toMillis() + " " + failure);

  private Object foo() throws Throwable {
    return FOO.create(time.builder().timingSinks(List.of(sink)).build());
  }

  private Runnable taking(long micros) {
    return () -> time.advance(Duration.ofNanos(1000 * micros));
  }

  @Test
  void aCallIsLoggedOnTheLoggerOfTheUsersClass() throws Throwable {
    try (CapturedLog log = new CapturedLog()) {
      assertThat(Woven.call(foo(), "fetchData", taking(123_450))).isEqualTo("data");
      assertThat(log.linesWithLogger()).containsExactly("INFO p.Foo - fetchData took 0.1235s");
    }
    assertThat(told).containsExactly("p.Foo fetchData 123 null");
  }

  @Test
  void secondsHaveADotInEveryLocale() throws Throwable {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try (CapturedLog log = new CapturedLog()) {
      Woven.call(foo(), "load", taking(1_500_000));
      assertThat(log.lines()).containsExactly("INFO loading took 1.5000s");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aFailureIsTimedAndThrownAsItIs() throws Throwable {
    Object foo = foo();
    IllegalStateException failure = new IllegalStateException("broken");
    Runnable body =
        () -> {
          time.advance(Duration.ofMillis(7));
          throw failure;
        };
    try (CapturedLog log = new CapturedLog()) {
      Throwable thrown =
          assertThrows(IllegalStateException.class, () -> Woven.call(foo, "fetchData", body));
      assertThat(thrown).isSameInstanceAs(failure);
      assertThat(thrown.getSuppressed()).isEmpty();
      assertThat(log.lines()).containsExactly("INFO fetchData failed after 0.0070s: " + failure);
    }
    assertThat(told).containsExactly("p.Foo fetchData 7 " + failure);
  }

  @Test
  void onlySlowCallsAreLoggedButSinksHearAll() throws Throwable {
    Object foo = foo();
    try (CapturedLog log = new CapturedLog()) {
      Woven.call(foo, "save", taking(99_999));
      assertThat(log.lines()).isEmpty();
      Woven.call(foo, "save", taking(100_000));
      assertThat(log.lines()).containsExactly("WARN save took 0.1000s");
    }
    assertThat(told).containsExactly("p.Foo save 99 null", "p.Foo save 100 null").inOrder();
  }

  @Test
  void aTickerThatGoesBackHasTakenNoTime() throws Throwable {
    time.set(1_000_000_000);
    try (CapturedLog log = new CapturedLog()) {
      Woven.call(foo(), "load", (Runnable) () -> time.set(0));
      assertThat(log.lines()).containsExactly("INFO loading took 0.0000s");
    }
  }

  @Test
  void whatALoggerThrowsInAFailureIsDropped() throws Throwable {
    Object foo = foo();
    IllegalStateException failure = new IllegalStateException("broken");
    RuntimeException logFailure = new RuntimeException("disk full");
    try (CapturedLog log = CapturedLog.failing(logFailure)) {
      Runnable body =
          () -> {
            throw failure;
          };
      Throwable thrown =
          assertThrows(IllegalStateException.class, () -> Woven.call(foo, "fetchData", body));
      assertThat(thrown).isSameInstanceAs(failure);
      assertThat(thrown.getSuppressed()).isEmpty();
      assertThat(log.lines()).isEmpty();
    }
  }
}
