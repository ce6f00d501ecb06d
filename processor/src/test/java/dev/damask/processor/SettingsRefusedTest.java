package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.decorate.Circuit;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What settings cannot be, each by itself and together, and what is no setting at all. */
final class SettingsRefusedTest {

  private static final String FOO_CLASS =
      """
      @Decorate public class Foo {
        @Timed @Retry public String fetch() { return ""; }
        @Timeout("5s") @Retry(delay = "1s") public String limited() { return ""; }
        @Timeout("5s") @Bulkhead(1) public String entered() { return ""; }
        @Timeout("5s") @RateLimit(1) public String paced() { return ""; }
        @Cached public String cached(int n) { return ""; }
        @Cached(refreshAfter = "1m") public String refreshed(int n) { return ""; }
        @Logged public String logged() { return ""; }
        @CircuitBreaker(minimumCalls = 8) public String guarded() { return ""; }
        @CircuitBreaker(name = "backend") public String first() { return ""; }
        @CircuitBreaker(name = "backend") public String second() { return ""; }
        @Within("scope") public String within() { return ""; }
        AutoCloseable scope() { return () -> {}; }
      }
      """;

  private static final Woven FOO = Woven.of(FOO_CLASS);

  private final FakeTime time = new FakeTime();

  private Object foo(Woven woven, String... settings) throws Throwable {
    return woven.create(time.builder().settings(SettingsTest.given(settings)).build());
  }

  private String refused(String... settings) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> foo(FOO, settings));
    return refused.getMessage();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fetch.retry.enabled          | maybe  | true or false
          fetch.retry.enabled          | ''     | true or false
          fetch.retry.maxAttempts      | 0      | a whole number from 1 to 2147483647
          fetch.retry.maxAttempts      | many   | a whole number from 1 to 2147483647
          fetch.retry.maxAttempts      | 3000000000 | a whole number from 1 to 2147483647
          fetch.retry.delay            | 5      | a duration such as 250ms or 1m30s, zero or more
          fetch.retry.delay            | ''     | a duration such as 250ms or 1m30s, zero or more
          fetch.retry.delay            | -1s    | a duration such as 250ms or 1m30s, zero or more
          fetch.retry.delay            | PT-1S  | a duration such as 250ms or 1m30s, zero or more
          fetch.retry.delay            | 400000d | less than 292 years
          fetch.retry.multiplier       | 0.5    | a number of at least 1
          fetch.retry.multiplier       | NaN    | a number of at least 1
          fetch.retry.multiplier       | 1e999  | a number of at least 1
          fetch.retry.jitter           | 1.1    | a number from 0 to 1
          fetch.retry.maxDelay         | 0s     | a duration such as 250ms or 1m30s, more than zero, or empty for none
          fetch.retry.maxDuration      | 1s1m   | a duration such as 250ms or 1m30s, more than zero, or empty for none
          fetch.timed.slow             | soon   | a duration such as 250ms or 1m30s, more than zero, or empty for none
          limited.timeout.value        | 0s     | a duration such as 250ms or 1m30s, more than zero
          cached.cached.ttl            | 0s     | a duration such as 250ms or 1m30s, more than zero, or empty for none
          cached.cached.refreshAfter   | 300s   | less than the ttl of 5m
          cached.cached.staleFor       | soon   | a duration such as 250ms or 1m30s, more than zero, or empty for none
          cached.cached.maximumSize    | 0      | a whole number from 1 to 9223372036854775807
          logged.logged.arguments      | yes    | true or false
          guarded.circuitBreaker.failureRate | 0 | a number above 0 and at most 1
          guarded.circuitBreaker.openFor | 0s   | a duration such as 250ms or 1m30s, more than zero
          guarded.circuitBreaker.trials | 0     | a whole number from 1 to 2147483647
          entered.bulkhead.value       | 0      | a whole number from 1 to 2147483647
          entered.bulkhead.maximumKeys | 0      | a whole number from 1 to 2147483647
          paced.rateLimit.per          | 0s     | a duration such as 250ms or 1m30s, more than zero
          within.within.enabled        | FALSE  | true or false
          """)
  void whatIsOutOfRangeNamesSettingValueAndRange(String name, String value, String range) {
    assertThat(refused(name, value))
        .isEqualTo("p.Foo." + name + " is \"" + value + "\" and has to be " + range);
    String general = "damask" + name.substring(name.indexOf('.'));
    assertThat(refused(general, value))
        .isEqualTo(general + " is \"" + value + "\" and has to be " + range);
  }

  @Test
  void moreCallsThanAreKnownAreRefused() {
    assertThat(refused("guarded.circuitBreaker.window", "5"))
        .isEqualTo(
            "p.Foo.guarded.circuitBreaker.window is \"5\" and has to be such that minimumCalls, 8,"
                + " is at most the window of 5");
    assertThat(refused("damask.circuitBreaker.minimumCalls", "21"))
        .startsWith("damask.circuitBreaker.minimumCalls is \"21\" and has to be such that");
  }

  @Test
  void aDelayBeyondTheLongestDurationIsRefused() throws Throwable {
    assertThat(refused("fetch.retry.maxDuration", "500ms"))
        .isEqualTo(
            "p.Foo.fetch.retry.maxDuration is \"500ms\" and has to be such that a delay of 1s ends"
                + " within 500ms, or no retry begins");
    assertThat(refused("fetch.retry.delay", "10s", "damask.retry.maxDuration", "5s"))
        .startsWith("damask.retry.maxDuration is \"5s\"");
    assertThat(foo(FOO, "fetch.retry.maxDuration", "500ms", "fetch.retry.maxDelay", "400ms"))
        .isNotNull();
    assertThat(foo(FOO, "fetch.retry.maxDuration", "500ms", "fetch.retry.maxAttempts", "1"))
        .isNotNull();
  }

  @Test
  void aRefreshOfWhatHasExpiredIsRefused() throws Throwable {
    assertThat(refused("refreshed.cached.ttl", "60s"))
        .isEqualTo(
            "p.Foo.refreshed.cached.ttl is \"60s\" and has to be more than the refreshAfter of 1m");
    assertThat(refused("damask.cached.ttl", "10s")).startsWith("damask.cached.ttl is \"10s\"");
    assertThat(foo(FOO, "damask.cached.ttl", "10s", "damask.cached.refreshAfter", "")).isNotNull();
    assertThat(foo(FOO, "damask.cached.ttl", "", "cached.cached.refreshAfter", "1d")).isNotNull();
    assertThat(foo(FOO, "refreshed.cached.ttl", "1s", "refreshed.cached.enabled", "false"))
        .isNotNull();
  }

  @Test
  void aTimeLimitOverLongerDelaysIsRefused() throws Throwable {
    assertThat(refused("limited.retry.delay", "3s"))
        .isEqualTo(
            "p.Foo.limited.retry.delay is \"3s\" and has to be such that retry waits less than the"
                + " timeout of 5s");
    assertThat(refused("limited.timeout.value", "2s"))
        .isEqualTo(
            "p.Foo.limited.timeout.value is \"2s\" and has to be longer than 2s, which retry alone"
                + " waits");
    assertThat(refused("damask.bulkhead.maxWait", "5s"))
        .isEqualTo(
            "damask.bulkhead.maxWait is \"5s\" and has to be such that bulkhead waits less than the"
                + " timeout of 5s");
    assertThat(refused("paced.rateLimit.maxWait", "1h"))
        .startsWith("p.Foo.paced.rateLimit.maxWait is \"1h\" and has to be such that");
    assertThat(foo(FOO, "limited.retry.delay", "3s", "limited.timeout.value", "7s")).isNotNull();
  }

  @Test
  void whatIsLeftOutContradictsNothing() throws Throwable {
    assertThat(foo(FOO, "limited.retry.delay", "3s", "limited.timeout.enabled", "false"))
        .isNotNull();
    assertThat(foo(FOO, "limited.timeout.value", "1ms", "limited.retry.enabled", "false"))
        .isNotNull();
    assertThat(foo(FOO, "fetch.retry.delay", "?", "damask.retry.enabled", "false")).isNotNull();
  }

  @Test
  void methodsThatShareAStateNeedTheSameNumbers() throws Throwable {
    assertThat(refused("second.circuitBreaker.window", "30"))
        .isEqualTo(
            "p.Foo.second.circuitBreaker.window is \"30\" and has to be the same for first(), whose"
                + " circuitBreaker is the same one");
    assertThat(refused("first.circuitBreaker.window", "30"))
        .startsWith("p.Foo.first.circuitBreaker.window is \"30\" and has to be the same");
    assertThat(
            foo(FOO, "first.circuitBreaker.openFor", "60s", "second.circuitBreaker.openFor", "1m"))
        .isNotNull();
    assertThat(
            foo(FOO, "second.circuitBreaker.window", "30", "first.circuitBreaker.enabled", "false"))
        .isNotNull();
  }

  @Test
  void aSharedStateIsLeftOutOfOneMethodOnly() throws Throwable {
    Object foo = foo(FOO, "first.circuitBreaker.enabled", "false");
    ((Circuit) Woven.call(foo, "backendCircuit")).open();
    assertThat(Woven.call(foo, "first")).isEqualTo("");
    assertThrows(RuntimeException.class, () -> Woven.call(foo, "second"));
  }

  @Test
  void whatIsNoSettingIsWarnedOfOnceWithTheNearest() throws Throwable {
    Woven fresh = FOO.again();
    try (CapturedLog log = new CapturedLog()) {
      String[] settings = {
        "fetch.retry.maxAttemps",
        "5",
        "fetsh.retry.delay",
        "1s",
        "x",
        "1",
        "fetch.retry.delay",
        "1s"
      };
      foo(fresh, settings);
      foo(fresh, settings);
      assertThat(log.linesWithLogger())
          .containsExactly(
              "WARN p.Foo - p.Foo.fetch.retry.maxAttemps is no setting; did you mean"
                  + " p.Foo.fetch.retry.maxAttempts?",
              "WARN p.Foo - p.Foo.fetsh.retry.delay is no setting; did you mean"
                  + " p.Foo.fetch.retry.delay?",
              "WARN p.Foo - p.Foo.x is no setting")
          .inOrder();
    }
  }

  @Test
  void theSettingsOfWhatIsLeftOutAreKnown() throws Throwable {
    Woven fresh = FOO.again();
    try (CapturedLog log = new CapturedLog()) {
      foo(fresh, "fetch.retry.enabled", "false", "fetch.retry.maxAttempts", "5");
      assertThat(log.lines()).isEqualTo(List.of());
    }
  }
}
