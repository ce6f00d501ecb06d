package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What {@code @Logged} does when it runs. */
final class LoggedTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate public class Foo {
            public final List<String> shown = new ArrayList<>();
            @Logged(level = org.slf4j.event.Level.INFO)
            public String login(String user, @Sensitive String password) throws IOException {
              if (user.isEmpty()) { throw new IOException("no user"); }
              return "hello " + user;
            }
            @Logged(level = org.slf4j.event.Level.WARN, arguments = false, result = false)
            public int count(int[] numbers) { return numbers.length; }
            @Logged(level = org.slf4j.event.Level.INFO)
            public Secret secret(Secret secret, List<Secret> all, Pair pair) { return secret; }
            @Logged(level = org.slf4j.event.Level.TRACE)
            public Object quiet(Object argument) { return argument; }
          }
          @Sensitive record Secret(String text) {}
          record Pair(String name, @Sensitive String pin) {}
          """);

  private final Object foo = foo();

  private static Object foo() {
    try {
      return FOO.create(new FakeTime().environment());
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void entryAndResultAreLogged() throws Throwable {
    try (CapturedLog log = new CapturedLog()) {
      Woven.call(foo, "login", "ada", "1815");
      assertThat(log.linesWithLogger())
          .containsExactly(
              "INFO p.Foo - login(user=ada, password=***)", "INFO p.Foo - login returned hello ada")
          .inOrder();
    }
  }

  @Test
  void aFailureIsLoggedAndThrownAsItIs() {
    try (CapturedLog log = new CapturedLog()) {
      IOException thrown =
          assertThrows(IOException.class, () -> Woven.call(foo, "login", "", "1815"));
      assertThat(thrown).hasMessageThat().isEqualTo("no user");
      assertThat(log.lines())
          .containsExactly(
              "INFO login(user=, password=***)", "INFO login threw java.io.IOException: no user")
          .inOrder();
    }
  }

  /** By none of its routes does a failure that is marked come into a log line. */
  @Test
  void aSensitiveFailureIsMasked() throws Throwable {
    Woven vault =
        Woven.of(
            """
            @Decorate public class Foo {
              @Sensitive static class WrongKey extends RuntimeException {
                WrongKey(String key) { super(key); }
              }
              static class Worn extends WrongKey {
                Worn(String key) { super(key); }
              }
              @Logged(level = org.slf4j.event.Level.INFO)
              @Retry(maxAttempts = 2, delay = "0s", fallback = "closed")
              public String open(String name) { throw new Worn("xyzzy"); }
              String closed(String name) { return "closed"; }
              @Logged(level = org.slf4j.event.Level.INFO)
              @Retry(maxAttempts = 2, delay = "0s")
              public CompletableFuture<String> later(String name) {
                return CompletableFuture.failedFuture(new WrongKey("xyzzy"));
              }
              @Logged(level = org.slf4j.event.Level.INFO)
              public void other() { throw new IllegalStateException("shown"); }
            }
            """);
    Object foo = vault.create(new FakeTime().environment());
    try (CapturedLog log = new CapturedLog()) {
      assertThat(Woven.call(foo, "open", "door")).isEqualTo("closed");
      assertThat(
              ((CompletableFuture<?>) Woven.call(foo, "later", "door")).isCompletedExceptionally())
          .isTrue();
      assertThrows(IllegalStateException.class, () -> Woven.call(foo, "other"));
      assertThat(log.lines())
          .containsExactly(
              "INFO open(name=door)",
              "WARN open attempt 1 of 2 failed: ***",
              "WARN open failed, answered by closed(): ***",
              "INFO open returned closed",
              "INFO later(name=door)",
              "WARN later attempt 1 of 2 failed: ***",
              "INFO later threw ***",
              "INFO other()",
              "INFO other threw java.lang.IllegalStateException: shown")
          .inOrder();
    }
  }

  @Test
  void argumentsAndResultCanBeLeftOut() throws Throwable {
    try (CapturedLog log = new CapturedLog()) {
      assertThat(Woven.call(foo, "count", (Object) new int[] {4, 5})).isEqualTo(2);
      assertThat(log.lines()).containsExactly("WARN count called", "WARN count returned").inOrder();
    }
  }

  @Test
  void whatIsSensitiveIsMaskedOnEveryPath() throws Throwable {
    Object secret = FOO.create("Secret", "xyzzy");
    Object pair = FOO.create("Pair", "ada", "xyzzy");
    try (CapturedLog log = new CapturedLog()) {
      assertThat(Woven.call(foo, "secret", secret, List.of(secret), pair)).isSameInstanceAs(secret);
      assertThat(log.lines().toString()).doesNotContain("xyzzy");
      assertThat(log.lines().get(0)).contains("Pair[name=ada, pin=***]");
    }
  }

  @Test
  void whereTheLevelIsOffNothingIsEvaluated() throws Throwable {
    Object argument =
        new Object() {
          @Override
          public String toString() {
            throw new AssertionError("evaluated");
          }
        };
    try (CapturedLog log = new CapturedLog()) {
      assertThat(Woven.call(foo, "quiet", argument)).isSameInstanceAs(argument);
      assertThat(log.lines()).isEmpty();
    }
  }
}
