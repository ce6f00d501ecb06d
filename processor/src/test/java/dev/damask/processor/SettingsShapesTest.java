package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.decorate.CallTimeoutException;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/**
 * Settings of asynchronous methods, interfaces, whole classes, compositions, copies and subclasses.
 */
final class SettingsShapesTest {

  private final FakeTime time = new FakeTime();

  private Environment given(String... settings) {
    return time.builder().settings(SettingsTest.given(settings)).build();
  }

  private static int calls(Object foo) throws Throwable {
    Field calls = foo.getClass().getField("calls");
    calls.setAccessible(true);
    return calls.getInt(foo);
  }

  @Test
  void asynchronousMethodsDoWithoutWhatIsLeftOut() throws Throwable {
    Woven foo =
        Woven.of(
            """
            @Decorate public class Foo {
              public int calls;
              public CompletableFuture<String> own = new CompletableFuture<>();
              @Timed @Logged @Retry @Timeout("1s") @CircuitBreaker @Bulkhead(1) @RateLimit(1) @Cached @Fallback("instead")
              public CompletableFuture<String> all() throws IOException {
                calls++;
                if (own == null) { throw new IOException("at once"); }
                return own;
              }
              CompletableFuture<String> instead() { return CompletableFuture.completedFuture("instead"); }
            }
            """);
    String[] off = {
      "damask.timed.enabled", "false", "damask.logged.enabled", "false",
      "damask.retry.enabled", "false", "damask.timeout.enabled", "false",
      "damask.circuitBreaker.enabled", "false", "damask.bulkhead.enabled", "false",
      "damask.rateLimit.enabled", "false", "damask.cached.enabled", "false",
      "damask.fallback.enabled", "false"
    };
    Object without = foo.create(given(off));
    Object own = without.getClass().getField("own").get(without);
    assertThat(Woven.call(without, "all")).isSameInstanceAs(own);
    assertThat(Woven.call(without, "all")).isSameInstanceAs(own);
    without.getClass().getField("own").set(without, null);
    assertThrows(IOException.class, () -> Woven.call(without, "all"));
    without
        .getClass()
        .getField("own")
        .set(without, CompletableFuture.failedFuture(new IOException()));
    CompletableFuture<?> failed = (CompletableFuture<?>) Woven.call(without, "all");
    assertThrows(CompletionException.class, failed::join);
    assertThat(calls(without)).isEqualTo(4);
    Object with = foo.create(given());
    with.getClass().getField("own").set(with, CompletableFuture.failedFuture(new IOException()));
    CompletableFuture<?> answered = (CompletableFuture<?>) Woven.call(with, "all");
    assertThat(answered.isDone() && !answered.isCompletedExceptionally()).isTrue();
  }

  @Test
  void asynchronousRetriesAreSet() throws Throwable {
    Woven foo =
        Woven.of(
            """
            @Decorate public class Foo {
              public int calls;
              @Retry public CompletionStage<String> fetch() { calls++; return CompletableFuture.failedFuture(new IOException("down")); }
            }
            """);
    Object set = foo.create(given("fetch.retry.maxAttempts", "4", "fetch.retry.delay", "0s"));
    CompletableFuture<?> failed = (CompletableFuture<?>) Woven.call(set, "fetch");
    assertThat(failed.isCompletedExceptionally()).isTrue();
    assertThat(calls(set)).isEqualTo(4);
  }

  @Test
  void interfacesAreSetByTheirOwnName() throws Throwable {
    Woven foo =
        Woven.of(
            """
            @Decorate public interface Foo {
              @Retry(delay = "0s") String fetch() throws IOException;
            }
            class Delegate implements Foo {
              public int calls;
              @Override public String fetch() throws IOException { calls++; throw new IOException("down"); }
            }
            """);
    Object delegate = foo.create("Delegate");
    Object set = foo.create(given("fetch.retry.maxAttempts", "5"), delegate);
    assertThrows(IOException.class, () -> Woven.call(set, "fetch"));
    assertThat(calls(delegate)).isEqualTo(5);
    Object without = foo.create(given("fetch.retry.enabled", "false"), delegate);
    assertThrows(IOException.class, () -> Woven.call(without, "fetch"));
    assertThat(calls(delegate)).isEqualTo(6);
  }

  @Test
  void decoratorsOfAClassAndOfACompositionAreSetOfTheMethod() throws Throwable {
    Woven foo =
        Woven.of(
            """
            @Retry(maxAttempts = 5, delay = "0s") @interface Stubborn {}
            @Decorate @Timed public class Foo {
              public int calls;
              @Stubborn public void fetch() throws IOException { calls++; throw new IOException("down"); }
              public void other() {}
            }
            """);
    try (CapturedLog log = new CapturedLog()) {
      Object set =
          foo.create(given("fetch.retry.maxAttempts", "2", "fetch.timed.enabled", "false"));
      assertThrows(IOException.class, () -> Woven.call(set, "fetch"));
      Woven.call(set, "other");
      assertThat(calls(set)).isEqualTo(2);
      assertThat(log.lines())
          .containsExactly(
              "WARN fetch attempt 1 of 2 failed: java.io.IOException: down",
              "INFO other took 0.0000s")
          .inOrder();
    }
  }

  @Test
  void nestedClassesAreSetByTheirBinaryName() throws Throwable {
    Woven foo =
        Woven.of(
            """
            public class Foo {
              @Decorate public static class Inner {
                public int calls;
                @Retry(delay = "0s") public void fetch() throws IOException { calls++; throw new IOException("down"); }
              }
            }
            """);
    GivenSettings settings =
        new GivenSettings(java.util.Map.of("p.Foo$Inner.fetch.retry.maxAttempts", "2"));
    Object set = foo.create("Foo_InnerDecorated", time.builder().settings(settings).build());
    assertThrows(IOException.class, () -> Woven.call(set, "fetch"));
    assertThat(calls(set)).isEqualTo(2);
  }

  @Test
  void whatIsCalledWhileTheConstructorRunsIsPlainWhateverIsSet() throws Throwable {
    Woven foo =
        Woven.of(
            """
            @Decorate public class Foo {
              public String early = all();
              @Timed @DecoratedByNobody @Retry @Timeout("1s") public String all() { return "plain"; }
            }
            @interface DecoratedByNobody {}
            """);
    assertThat(foo.create(given("all.timed.enabled", "false"))).isNotNull();
    Object set = foo.create(given());
    assertThat(set.getClass().getField("early").get(set)).isEqualTo("plain");
  }

  @Test
  void copiesReadTheirEnvironmentAndWhatIsReadTheSystems() throws Throwable {
    Woven foo =
        Woven.of(
            """
            @Decorate public class Foo implements Cloneable, Serializable {
              private static final long serialVersionUID = 1;
              @Timeout("1h") public String limited(Callable<String> body) throws Exception { return body.call(); }
              @Override public Foo clone() throws CloneNotSupportedException { return (Foo) super.clone(); }
            }
            """);
    Object set = foo.create(given("limited.timeout.value", "2s"));
    Object copy = Woven.call(set, "clone");
    java.util.concurrent.Callable<String> slow =
        () -> {
          time.advance(Duration.ofSeconds(3));
          return "done";
        };
    assertThrows(CallTimeoutException.class, () -> Woven.call(copy, "limited", slow));
    assertThat(Thread.interrupted()).isFalse();
    System.setProperty("p.Foo.limited.timeout.value", "0s");
    try {
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> read(written(set), foo));
      assertThat(refused).hasMessageThat().contains("p.Foo.limited.timeout.value is \"0s\"");
    } finally {
      System.clearProperty("p.Foo.limited.timeout.value");
    }
    assertThat(Woven.call(read(written(set), foo), "limited", slow)).isEqualTo("done");
  }

  private static byte[] written(Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes, Woven foo) throws Exception {
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes)) {
          @Override
          protected Class<?> resolveClass(ObjectStreamClass type) throws ClassNotFoundException {
            return foo.type(type.getName().replaceFirst("^p\\.", ""));
          }
        }) {
      return in.readObject();
    }
  }
}
