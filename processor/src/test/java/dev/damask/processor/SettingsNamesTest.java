package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.Settings;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import dev.damask.testing.MemoryStores;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose setting a name is where names are alike, and what is set and has no effect. */
final class SettingsNamesTest {

  private static final Woven ALIKE =
      Woven.of(
          """
          @Decorate public class Foo {
            public int calls;
            @Retry(delay = "0s") public void fetch() throws IOException { calls++; throw new IOException("down"); }
            @Retry(delay = "0s") public void fetchAll() throws IOException { calls++; throw new IOException("down"); }
            @Retry(delay = "0s") public void retry() throws IOException { calls++; throw new IOException("down"); }
            @Retry(delay = "0s") public void enabled() throws IOException { calls++; throw new IOException("down"); }
            @Decorate public static class Inner {
              public int calls;
              @Retry(delay = "0s") public void fetch() throws IOException { calls++; throw new IOException("down"); }
            }
            @Decorate public class Deep {
              public int calls;
              @Retry(delay = "0s") public void fetch() throws IOException { calls++; throw new IOException("down"); }
            }
          }
          @Decorate class FooPool {
            public int calls;
            @Retry(delay = "0s") public void fetch() throws IOException { calls++; throw new IOException("down"); }
          }
          """);

  private final FakeTime time = new FakeTime();

  private Environment given(String... settings) {
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i < settings.length; i += 2) {
      values.put(settings[i], settings[i + 1]);
    }
    return time.builder().settings(new GivenSettings(values)).build();
  }

  private static int calls(Object foo, String method) throws Throwable {
    Field calls = foo.getClass().getField("calls");
    calls.setAccessible(true);
    int before = calls.getInt(foo);
    assertThrows(IOException.class, () -> Woven.call(foo, method));
    return calls.getInt(foo) - before;
  }

  @Test
  void namesThatBeginAlikeAreToldApart() throws Throwable {
    Woven fresh = ALIKE.again();
    Environment environment =
        given(
            "p.Foo.fetch.retry.maxAttempts", "5",
            "p.Foo.retry.retry.maxAttempts", "6",
            "p.Foo.enabled.retry.enabled", "false",
            "p.Foo$Inner.fetch.retry.maxAttempts", "7",
            "p.Foo$Deep.fetch.retry.maxAttempts", "8",
            "p.FooPool.fetch.retry.maxAttempts", "9");
    try (CapturedLog log = new CapturedLog()) {
      Object foo = fresh.create(environment);
      assertThat(calls(foo, "fetch")).isEqualTo(5);
      assertThat(calls(foo, "fetchAll")).isEqualTo(3);
      assertThat(calls(foo, "retry")).isEqualTo(6);
      assertThat(calls(foo, "enabled")).isEqualTo(1);
      assertThat(calls(fresh.create("Foo_InnerDecorated", environment), "fetch")).isEqualTo(7);
      assertThat(calls(fresh.create("Foo_DeepDecorated", foo, environment), "fetch")).isEqualTo(8);
      assertThat(calls(fresh.create("FooPoolDecorated", environment), "fetch")).isEqualTo(9);
      assertThat(log.lines().stream().filter(it -> it.contains("no setting")).toList()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        " 5",
        "5 ",
        "5\n",
        "-1",
        "0",
        "99999999999",
        "99999999999999999999",
        "1e1",
        "5.0",
        "0x5",
        "1_000",
        "five",
        "\u0665",
        "\uff15",
        "null"
      })
  void whatIsNoWholeNumberIsRefused(String value) {
    assertRefused("p.Foo.fetch.retry.maxAttempts", value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        " 2",
        "2 ",
        "-2",
        "0.5",
        "NaN",
        "Infinity",
        "-Infinity",
        "1e400",
        "1e-400",
        "0x1p3",
        "1d",
        "2f",
        "1,5",
        "\u0662",
        "two"
      })
  void whatIsNoNumberIsRefused(String value) {
    assertRefused("p.Foo.fetch.retry.multiplier", value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        " 1s",
        "1s ",
        "1 s",
        "1",
        "-1s",
        "+1s",
        "1.5s",
        "1S",
        "1M",
        "PT-1S",
        "P1",
        "99999999999999999999s",
        "9999999d",
        "P99999999D",
        "\u0661s",
        "PT\u0661S",
        "1s1s",
        "1sm",
        "forever"
      })
  void whatIsNoDurationIsRefused(String value) {
    assertRefused("p.Foo.fetch.retry.delay", value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "TRUE", "False", "yes", "no", "on", "1", "0", " true", "true ", "null"})
  void whatIsNoFlagIsRefused(String value) {
    assertRefused("p.Foo.fetch.retry.enabled", value);
  }

  private void assertRefused(String name, String value) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> ALIKE.create(given(name, value)), value);
    assertThat(refused).hasMessageThat().startsWith(name + " is \"" + value + "\" and has to be ");
  }

  @Test
  void settingsThatChangeAreReadByTheNextWrapper() throws Throwable {
    Map<String, String> values = new HashMap<>();
    Settings changing = values::get;
    Environment environment = time.builder().settings(changing).build();
    Object before = ALIKE.create(environment);
    values.put("p.Foo.fetch.retry.maxAttempts", "5");
    Object after = ALIKE.create(environment);
    assertThat(calls(before, "fetch")).isEqualTo(3);
    assertThat(calls(after, "fetch")).isEqualTo(5);
  }

  @Test
  void aSharedCacheThatIsLeftOutNeedsNoStores() throws Throwable {
    Woven foo =
        Woven.of(
            """
            @Decorate public class Foo {
              public int calls;
              @Cached(shared = true) public int load(int n) { return ++calls; }
              @Cached(shared = true) public CompletableFuture<Integer> later(int n) { return CompletableFuture.completedFuture(++calls); }
            }
            """);
    assertThrows(IllegalStateException.class, () -> foo.create(given()));
    for (String[] off :
        List.of(
            new String[] {"damask.cached.enabled", "false"},
            new String[] {
              "p.Foo.load.cached.enabled", "false", "p.Foo.later.cached.enabled", "false"
            })) {
      Object without = foo.create(given(off));
      assertThat(Woven.call(without, "load", 1)).isEqualTo(1);
      assertThat(Woven.call(without, "load", 1)).isEqualTo(2);
      assertThat(((CompletableFuture<?>) Woven.call(without, "later", 1)).join()).isEqualTo(3);
      Woven.call(without, "invalidateLoad", 1);
      Woven.call(without, "invalidateAllLater");
    }
  }

  @Test
  void ofAsynchronousCallsSlowIsSet() throws Throwable {
    Woven foo =
        Woven.of(
            """
            @Decorate public class Foo {
              @Timed public CompletableFuture<String> later() { return CompletableFuture.completedFuture("a"); }
              @Timed(slow = "1h") public CompletableFuture<String> slow() { return CompletableFuture.completedFuture("a"); }
            }
            """);
    try (CapturedLog log = new CapturedLog()) {
      Object set = foo.create(given("p.Foo.later.timed.slow", "1s", "p.Foo.slow.timed.slow", ""));
      Woven.call(set, "later");
      Woven.call(set, "slow");
      assertThat(log.lines()).containsExactly("INFO slow took 0.0000s");
    }
  }

  @Test
  void whatAMethodHasNoUseForIsToldOnceForItsClass() throws Throwable {
    Woven foo =
        Woven.of(
            """
            @Decorate public class Foo {
              @Cached public int own(int n) { return n; }
              @Cached(shared = true) public int shared(int n) { return n; }
              @Cached(shared = true, localTtl = "1s") public int copied(int n) { return n; }
              @Cached public int one() { return 1; }
              @Bulkhead(1) public void crowded(String who) {}
              @Bulkhead(value = 1, key = "who") public void crowdedBy(String who) {}
              @RateLimit(1) public void paced() {}
              @RateLimit(value = 1, key = "who") public void pacedBy(String who) {}
              @CircuitBreaker(name = "backend") public void first() {}
              @CircuitBreaker(name = "backend") public void second() {}
              @CircuitBreaker(key = "who") public void guardedBy(String who) {}
              @Bulkhead(1) public void both(int n) {}
              @Bulkhead(value = 1, key = "who") public void both(String who) {}
              @DecoratedBy(Plain.class) @interface Audited {}
              @Audited public void own() {}
              @Logged public void silent() {}
              @Logged public int answers() { return 1; }
              @Logged public void takes(int n) {}
              @Logged public int does(int n) { return n; }
            }
            class Plain implements Decorator { @Override public <R> R around(Call<R> call) throws Exception { return call.proceed(); } }
            """);
    Map<String, String> values = new TreeMap<>();
    for (String method : List.of("own", "shared", "copied", "one")) {
      values.put("p.Foo." + method + ".cached.maximumSize", "5");
      values.put("p.Foo." + method + ".cached.localTtl", "0s");
    }
    values.put("p.Foo.copied.cached.localTtl", "2s");
    for (String method : List.of("crowded", "crowdedBy", "both")) {
      values.put("p.Foo." + method + ".bulkhead.maximumKeys", "5");
    }
    for (String method : List.of("paced", "pacedBy")) {
      values.put("p.Foo." + method + ".rateLimit.maximumKeys", "5");
    }
    for (String method : List.of("first", "second", "guardedBy")) {
      values.put("p.Foo." + method + ".circuitBreaker.maximumKeys", "5");
    }
    for (String method : List.of("silent", "answers", "takes", "does")) {
      values.put("p.Foo." + method + ".logged.arguments", "false");
      values.put("p.Foo." + method + ".logged.result", "false");
    }
    values.put("p.Foo.own.audited.enabled", "false");
    values.put("damask.cached.localTtl", "0s");
    values.put("damask.bulkhead.maximumKeys", "5");
    Environment environment =
        time.builder().settings(new GivenSettings(values)).cacheStores(new MemoryStores()).build();
    try (CapturedLog log = new CapturedLog()) {
      assertThat(foo.create(environment)).isNotNull();
      assertThat(foo.create(environment)).isNotNull();
      assertThat(log.lines().stream().map(it -> it.replace("WARN p.Foo.", "")).toList())
          .containsExactly(
              "own.cached.localTtl has no effect, as the values are not shared",
              "one.cached.localTtl has no effect, as the values are not shared",
              "one.cached.maximumSize has no effect, as there are no parameters, and so there is"
                  + " one value",
              "shared.cached.maximumSize has no effect, as no copies are kept of shared values"
                  + " without localTtl",
              "crowded.bulkhead.maximumKeys has no effect, as there is no key",
              "paced.rateLimit.maximumKeys has no effect, as there is no key",
              "first.circuitBreaker.maximumKeys has no effect, as there is no key",
              "second.circuitBreaker.maximumKeys has no effect, as there is no key",
              "silent.logged.arguments has no effect, as there are no parameters",
              "silent.logged.result has no effect, as nothing is returned",
              "answers.logged.arguments has no effect, as there are no parameters",
              "takes.logged.result has no effect, as nothing is returned",
              "own.audited.enabled is no setting; did you mean p.Foo.own.cached.enabled?");
    }
  }

  @Test
  void sharedValuesAreKeptForWholeMilliseconds() {
    Woven foo =
        Woven.of(
            "@Decorate public class Foo { @Cached(shared = true) public int load(int n) { return n;"
                + " } }");
    for (String ttl : List.of("1ns", "999999ns")) {
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class,
              () ->
                  foo.create(
                      time.builder()
                          .settings(SettingsTest.given("load.cached.ttl", ttl))
                          .cacheStores(new MemoryStores())
                          .build()));
      assertWithMessage(ttl)
          .that(refused)
          .hasMessageThat()
          .isEqualTo(
              "p.Foo.load.cached.ttl is \""
                  + ttl
                  + "\" and has to be at least 1ms, as the values"
                  + " are shared");
    }
  }
}
