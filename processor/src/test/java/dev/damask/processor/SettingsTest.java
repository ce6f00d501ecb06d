package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.decorate.BulkheadFullException;
import dev.damask.decorate.CallTimeoutException;
import dev.damask.decorate.Circuit;
import dev.damask.decorate.CircuitOpenException;
import dev.damask.decorate.RateLimitExceededException;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What settings make of each decorator: other numbers, and none at all. */
final class SettingsTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate public class Foo {
            public int calls;
            @Timed public String timed(String a) { calls++; return a; }
            @Logged(level = org.slf4j.event.Level.INFO) public String logged(String a) { return a + "!"; }
            @Logged(level = org.slf4j.event.Level.INFO, arguments = false, result = false)
            public String quiet(String a) { return a + "!"; }
            @Retry public String retried(Callable<String> body) throws Exception { calls++; return body.call(); }
            @Retry public void retried() throws IOException { calls++; throw new IOException("down"); }
            @Retry(fallback = "instead") public String answered() throws IOException { calls++; throw new IOException("down"); }
            String instead() { return "instead"; }
            @Fallback("instead") public String fallen() throws IOException { throw new IOException("down"); }
            @Cached(ttl = "10s") public int cached(int n) { return n * 100 + ++calls; }
            @Cached public int few(int n) { return n * 100 + ++calls; }
            @Evicts("cached") public void forget(int n) {}
            @Timeout("5s") public String limited(Callable<String> body) throws Exception { return body.call(); }
            @CircuitBreaker(window = 4, minimumCalls = 4) public void guarded() throws IOException { calls++; throw new IOException("down"); }
            @Bulkhead(1) public String entered(Callable<String> body) throws Exception { return body.call(); }
            @RateLimit(1) public void paced() {}
            @Within("scope") public int within() { return calls; }
            AutoCloseable scope() { calls++; return () -> {}; }
            @ForEach("one") public List<Integer> each(List<Integer> all) { return null; }
            public Integer one(Integer n) { return n; }
          }
          """
              .replace(
                  "public List<Integer> each(List<Integer> all) { return null; }",
                  "public abstract List<Integer> each(List<Integer> all);")
              .replace("public class", "public abstract class"));

  private final FakeTime time = new FakeTime();
  private CapturedLog log;

  @BeforeEach
  void captureLog() {
    log = new CapturedLog();
  }

  @AfterEach
  void releaseLog() {
    log.close();
  }

  private Object foo(String... settings) throws Throwable {
    return FOO.create(time.builder().settings(given(settings)).build());
  }

  /** Names below the class, unless they begin with {@code damask.}, each with its value. */
  static GivenSettings given(String... settings) {
    Map<String, String> values = new java.util.TreeMap<>();
    for (int i = 0; i < settings.length; i += 2) {
      String name = settings[i];
      values.put(name.startsWith("damask.") ? name : "p.Foo." + name, settings[i + 1]);
    }
    return new GivenSettings(values);
  }

  private static int calls(Object foo) throws Throwable {
    return foo.getClass().getField("calls").getInt(foo);
  }

  private static Callable<String> failing() {
    return () -> {
      throw new IOException("down");
    };
  }

  private Callable<String> taking(int seconds) {
    return () -> {
      time.advance(ofSeconds(seconds));
      return "done";
    };
  }

  @Test
  void withoutSettingsAllIsAsItWasCompiled() throws Throwable {
    Object foo = foo();
    assertThrows(IOException.class, () -> Woven.call(foo, "retried", failing()));
    assertThat(calls(foo)).isEqualTo(3);
    assertThat(time.sleeps()).containsExactly(ofSeconds(1), ofSeconds(1));
  }

  @Test
  void numbersAndDurationsOfARetryAreSet() throws Throwable {
    Object foo =
        foo(
            "retried.retry.maxAttempts", "5",
            "retried.retry.delay", "100ms",
            "retried.retry.multiplier", "2",
            "retried.retry.maxDelay", "PT0.3S");
    assertThrows(IOException.class, () -> Woven.call(foo, "retried", failing()));
    assertThat(calls(foo)).isEqualTo(5);
    assertThat(time.sleeps())
        .containsExactly(ofMillis(100), ofMillis(200), ofMillis(300), ofMillis(300))
        .inOrder();
    assertThat(log.lines().get(0)).contains("attempt 1 of 5 failed");
  }

  @Test
  void aLongestDurationThatIsSetCountsFromTheFirstAttempt() throws Throwable {
    Object foo = foo("retried.retry.maxDuration", "2500ms");
    assertThrows(
        IOException.class,
        () ->
            Woven.call(
                foo,
                "retried",
                (Callable<String>)
                    () -> {
                      time.advance(ofMillis(900));
                      throw new IOException("slow");
                    }));
    assertThat(calls(foo)).isEqualTo(2);
  }

  @Test
  void oneAttemptIsAllowed() throws Throwable {
    Object foo = foo("retried.retry.maxAttempts", "1");
    assertThrows(IOException.class, () -> Woven.call(foo, "retried", failing()));
    assertThat(calls(foo)).isEqualTo(1);
    assertThat(Woven.call(foo("damask.retry.maxAttempts", "1"), "answered")).isEqualTo("instead");
  }

  @Test
  void overloadsShareASetting() throws Throwable {
    Object foo = foo("retried.retry.maxAttempts", "2");
    assertThrows(IOException.class, () -> Woven.call(foo, "retried"));
    assertThrows(IOException.class, () -> Woven.call(foo, "retried", failing()));
    assertThat(calls(foo)).isEqualTo(4);
  }

  @Test
  void whatIsSetOfTheMethodWinsOverWhatIsSetOfAll() throws Throwable {
    Object foo = foo("damask.retry.maxAttempts", "2", "retried.retry.maxAttempts", "4");
    assertThrows(IOException.class, () -> Woven.call(foo, "retried"));
    assertThat(calls(foo)).isEqualTo(4);
    assertThat(Woven.call(foo, "answered")).isEqualTo("instead");
    assertThat(calls(foo)).isEqualTo(6);
  }

  @Test
  void aRetryThatIsLeftOutIsAPlainCall() throws Throwable {
    Object foo = foo("damask.retry.enabled", "false");
    assertThrows(IOException.class, () -> Woven.call(foo, "retried", failing()));
    assertThrows(IOException.class, () -> Woven.call(foo, "answered"));
    assertThat(calls(foo)).isEqualTo(2);
    assertThat(log.lines()).isEmpty();
  }

  @Test
  void theMethodMayHaveWhatAllOthersDoWithout() throws Throwable {
    Object foo = foo("damask.retry.enabled", "false", "retried.retry.enabled", "true");
    assertThrows(IOException.class, () -> Woven.call(foo, "retried"));
    assertThat(calls(foo)).isEqualTo(3);
  }

  @Test
  void slowIsSetAndTakenBack() throws Throwable {
    Woven.call(foo("timed.timed.slow", "1h"), "timed", "a");
    assertThat(log.lines()).isEmpty();
    Woven.call(foo("timed.timed.slow", ""), "timed", "a");
    assertThat(log.lines()).containsExactly("INFO timed took 0.0000s");
  }

  @Test
  void timingAndLoggingThatAreLeftOutAreSilent() throws Throwable {
    Object foo = foo("timed.timed.enabled", "false", "damask.logged.enabled", "false");
    assertThat(Woven.call(foo, "timed", "a")).isEqualTo("a");
    assertThat(Woven.call(foo, "logged", "a")).isEqualTo("a!");
    assertThat(log.lines()).isEmpty();
  }

  @Test
  void whatLogLinesShowIsSet() throws Throwable {
    Object foo =
        foo(
            "logged.logged.arguments", "false",
            "logged.logged.result", "false",
            "quiet.logged.arguments", "true",
            "quiet.logged.result", "true");
    Woven.call(foo, "logged", "a");
    Woven.call(foo, "quiet", "b");
    assertThat(log.lines())
        .containsExactly(
            "INFO logged called",
            "INFO logged returned",
            "INFO quiet(a=b)",
            "INFO quiet returned b!")
        .inOrder();
  }

  @Test
  void aFallbackThatIsLeftOutDoesNotAnswer() throws Throwable {
    assertThat(Woven.call(foo(), "fallen")).isEqualTo("instead");
    Object foo = foo("fallen.fallback.enabled", "false");
    assertThrows(IOException.class, () -> Woven.call(foo, "fallen"));
  }

  @Test
  void howLongAndHowMuchACacheKeepsIsSet() throws Throwable {
    Object foo = foo("cached.cached.ttl", "2s", "few.cached.maximumSize", "1");
    assertThat(Woven.call(foo, "cached", 1)).isEqualTo(101);
    time.advance(ofSeconds(2).minusNanos(1));
    assertThat(Woven.call(foo, "cached", 1)).isEqualTo(101);
    time.advance(ofSeconds(1));
    assertThat(Woven.call(foo, "cached", 1)).isEqualTo(102);
    for (int n = 0; n < 10; n++) {
      Woven.call(foo, "few", n);
    }
    int before = calls(foo);
    for (int n = 0; n < 10; n++) {
      Woven.call(foo, "few", n);
    }
    assertThat(calls(foo) - before).isAtLeast(9);
  }

  @Test
  void aCacheThatIsLeftOutComputesEachTimeAndNothingIsRemoved() throws Throwable {
    Object foo = foo("damask.cached.enabled", "false");
    assertThat(Woven.call(foo, "cached", 1)).isEqualTo(101);
    assertThat(Woven.call(foo, "cached", 1)).isEqualTo(102);
    Woven.call(foo, "forget", 1);
    Woven.call(foo, "invalidateCached", 1);
    Woven.call(foo, "invalidateAllCached");
    assertThat(Woven.call(foo, "cached", 1)).isEqualTo(103);
  }

  @Test
  void anEvictionThatIsLeftOutRemovesNothing() throws Throwable {
    Object foo = foo("forget.evicts.enabled", "false");
    assertThat(Woven.call(foo, "cached", 1)).isEqualTo(101);
    Woven.call(foo, "forget", 1);
    assertThat(Woven.call(foo, "cached", 1)).isEqualTo(101);
  }

  @Test
  void aTimeLimitIsSetOrLeftOut() throws Throwable {
    Object shorter = foo("limited.timeout.value", "2s");
    assertThrows(CallTimeoutException.class, () -> Woven.call(shorter, "limited", taking(3)));
    assertThat(Thread.interrupted()).isFalse();
    Object without = foo("limited.timeout.enabled", "false");
    assertThat(Woven.call(without, "limited", taking(3600))).isEqualTo("done");
  }

  @Test
  void aCircuitBreakerIsSetOrLeftOut() throws Throwable {
    Object foo =
        foo("guarded.circuitBreaker.window", "2", "guarded.circuitBreaker.minimumCalls", "2");
    assertThrows(IOException.class, () -> Woven.call(foo, "guarded"));
    assertThrows(IOException.class, () -> Woven.call(foo, "guarded"));
    assertThrows(CircuitOpenException.class, () -> Woven.call(foo, "guarded"));

    Object without = foo("damask.circuitBreaker.enabled", "false");
    for (int i = 0; i < 20; i++) {
      assertThrows(IOException.class, () -> Woven.call(without, "guarded"));
    }
    Circuit circuit = (Circuit) Woven.call(without, "guardedCircuit");
    circuit.open();
    assertThat(circuit.state()).isEqualTo(Circuit.State.CLOSED);
    assertThat(circuit.failureRate()).isEqualTo(0.0);
  }

  @Test
  void aBulkheadIsSetOrLeftOut() throws Throwable {
    Callable<String> done = () -> "done";
    Object foo = foo();
    assertThrows(BulkheadFullException.class, () -> Woven.call(foo, "entered", nested(foo, done)));
    Object wider = foo("entered.bulkhead.value", "2");
    assertThat(Woven.call(wider, "entered", nested(wider, done))).isEqualTo("done");
    Object without = foo("entered.bulkhead.enabled", "false");
    assertThat(Woven.call(without, "entered", nested(without, done))).isEqualTo("done");
  }

  private static Callable<String> nested(Object foo, Callable<String> body) {
    return () -> {
      try {
        return (String) Woven.call(foo, "entered", body);
      } catch (Exception e) {
        throw e;
      } catch (Throwable e) {
        throw new AssertionError(e);
      }
    };
  }

  @Test
  void aRateLimitIsSetOrLeftOut() throws Throwable {
    Object foo = foo("paced.rateLimit.value", "2", "paced.rateLimit.per", "1h");
    Woven.call(foo, "paced");
    Woven.call(foo, "paced");
    time.advance(ofSeconds(3599));
    assertThrows(RateLimitExceededException.class, () -> Woven.call(foo, "paced"));
    Object without = foo("damask.rateLimit.enabled", "false");
    for (int i = 0; i < 20; i++) {
      Woven.call(without, "paced");
    }
  }

  @Test
  void aScopeThatIsLeftOutIsNotOpened() throws Throwable {
    assertThat(Woven.call(foo(), "within")).isEqualTo(1);
    assertThat(Woven.call(foo("within.within.enabled", "false"), "within")).isEqualTo(0);
  }

  @Test
  void theLimitOfForEachIsSet() throws Throwable {
    Object foo = foo("each.forEach.limit", "1");
    assertThat(Woven.call(foo, "each", List.of(1, 2, 3))).isEqualTo(List.of(1, 2, 3));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> foo("each.forEach.limit", "-1"));
    assertThat(refused).hasMessageThat().contains("p.Foo.each.forEach.limit is \"-1\"");
  }
}
