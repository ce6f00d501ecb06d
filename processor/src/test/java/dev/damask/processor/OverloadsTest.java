package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Log lines tell overloads apart; sinks, listeners and settings know methods by their names. */
final class OverloadsTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate public class Foo {
            @Timed public int load(String name, int... pages) { return 1; }
            @Timed public int load(List<String> names) { return 2; }
            @Timed("all") public int load() { return 3; }
            @Retry(maxAttempts = 2, delay = "0s") public int fetch(String name) { throw new IllegalStateException(); }
            @Fallback("instead") public int fetch(int id) { throw new IllegalStateException(); }
            int instead(int id) { return 4; }
            @Logged(level = org.slf4j.event.Level.WARN) public int show(long id) { return 5; }
            @Logged(level = org.slf4j.event.Level.WARN, arguments = false) public void show(Map.Entry<String, Integer> entry) { throw new IllegalStateException(); }
            @Timed public int once(int n) { return n; }
            public int once(String text) { return 6; }
          }
          """);

  @Test
  void byTheTypesOfTheirParameters() throws Throwable {
    List<String> told = new ArrayList<>();
    Environment environment =
        new FakeTime()
            .builder()
            .timingSinks(List.of((type, name, elapsed, failure) -> told.add("sink " + name)))
            .listeners(List.of(event -> told.add("listener " + event.method())))
            .build();
    Object foo = FOO.create(environment);
    try (CapturedLog log = new CapturedLog()) {
      Woven.call(foo, "load", "a", new int[0]);
      Woven.call(foo, "load", List.of());
      Woven.call(foo, "load");
      assertThrows(IllegalStateException.class, () -> Woven.call(foo, "fetch", "a"));
      Woven.call(foo, "fetch", 1);
      Woven.call(foo, "show", 7L);
      assertThrows(
          IllegalStateException.class, () -> Woven.call(foo, "show", java.util.Map.entry("a", 1)));
      Woven.call(foo, "once", 1);
      assertThat(log.lines())
          .containsExactly(
              "INFO load(String, int[]) took 0.0000s",
              "INFO load(List) took 0.0000s",
              "INFO all took 0.0000s",
              "WARN fetch(String) attempt 1 of 2 failed: java.lang.IllegalStateException",
              "WARN fetch(int) failed, answered by instead(): java.lang.IllegalStateException",
              "WARN show(id=7)",
              "WARN show(long) returned 5",
              "WARN show(Entry) called",
              "WARN show(Entry) threw java.lang.IllegalStateException",
              "INFO once took 0.0000s")
          .inOrder();
    }
    assertThat(told)
        .containsExactly(
            "sink load",
            "listener load",
            "sink load",
            "listener load",
            "sink all",
            "listener load",
            "listener fetch",
            "listener fetch",
            "listener fetch",
            "sink once",
            "listener once")
        .inOrder();
  }
}
