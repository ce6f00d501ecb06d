package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What {@code FooSingleton} does. */
final class SingletonTest {

  private static final String COUNTED =
      """
      @Singleton public class Foo {
        public static final AtomicInteger CREATED = new AtomicInteger();
        public static Runnable during = () -> {};
        Foo() throws IOException {
          CREATED.incrementAndGet();
          during.run();
        }
        public static void fail(Exception e) throws Exception { throw e; }
      }
      """;

  private static Object instance(Woven foo) throws Throwable {
    return foo.callStatic("FooSingleton", "instance");
  }

  private static Object initialize(Woven foo, Object... arguments) throws Throwable {
    return foo.callStatic("FooSingleton", "initialize", arguments);
  }

  private static Object isInitialized(Woven foo) throws Throwable {
    return foo.callStatic("FooSingleton", "isInitialized");
  }

  private static AutoCloseable override(Woven foo, Object replacement) throws Throwable {
    return (AutoCloseable) foo.callStatic("FooSingleton", "override", replacement);
  }

  private static AtomicInteger created(Woven foo) throws Exception {
    return (AtomicInteger) foo.type("Foo").getField("CREATED").get(null);
  }

  @Test
  void theFirstCallCreatesIt() throws Throwable {
    Woven foo = Woven.of(COUNTED);
    assertThat(isInitialized(foo)).isEqualTo(false);
    assertThat(created(foo).get()).isEqualTo(0);
    Object first = instance(foo);
    assertThat(isInitialized(foo)).isEqualTo(true);
    assertThat(instance(foo)).isSameInstanceAs(first);
    assertThat(created(foo).get()).isEqualTo(1);
  }

  /** The constructor returns when every other thread waits, or another constructor has begun. */
  @Test
  void sixtyFourThreadsCreateItOnce() throws Throwable {
    Woven foo = Woven.of(COUNTED);
    AtomicInteger created = created(foo);
    List<Thread> threads = new ArrayList<>();
    Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    Object[] instances = new Object[64];
    Runnable untilAllWait =
        () -> {
          while (created.get() == 1
              && threads.stream().filter(it -> it.getState() == Thread.State.WAITING).count()
                  < 63) {
            Thread.onSpinWait();
          }
        };
    foo.type("Foo").getField("during").set(null, untilAllWait);
    for (int i = 0; i < 64; i++) {
      int index = i;
      threads.add(
          new Thread(
              () -> {
                try {
                  instances[index] = instance(foo);
                } catch (Throwable e) {
                  failures.add(e);
                }
              }));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join(TimeUnit.MINUTES.toMillis(1));
    }
    assertThat(created.get()).isEqualTo(1);
    assertThat(failures).isEmpty();
    assertThat(instances).asList().containsNoneIn(new Object[] {null});
    assertThat(List.of(instances).stream().distinct().count()).isEqualTo(1);
  }

  @Test
  void aConstructorThatFailsThrowsItsOwnExceptionAndIsTriedAgain() throws Throwable {
    Woven foo =
        Woven.of(
            """
            @Singleton public class Foo {
              public static IOException failure;
              Foo() throws IOException { if (failure != null) { throw failure; } }
            }
            """);
    IOException failure = new IOException("no disk");
    foo.type("Foo").getField("failure").set(null, failure);
    assertThat(assertThrows(IOException.class, () -> instance(foo))).isSameInstanceAs(failure);
    assertThat(assertThrows(IOException.class, () -> instance(foo))).isSameInstanceAs(failure);
    assertThat(isInitialized(foo)).isEqualTo(false);
    foo.type("Foo").getField("failure").set(null, null);
    assertThat(instance(foo)).isNotNull();
  }

  @Test
  void theThreadsThatWaitedForAFailureTryThemselves() throws Throwable {
    Woven foo = Woven.of(COUNTED);
    AtomicInteger created = created(foo);
    Thread[] first = new Thread[1];
    Runnable failOnce =
        () -> {
          if (created.get() == 1) {
            while (first[0].getState() != Thread.State.WAITING) {
              Thread.onSpinWait();
            }
            throw new IllegalArgumentException("the first");
          }
        };
    foo.type("Foo").getField("during").set(null, failOnce);
    ExecutorService executor =
        Executors.newSingleThreadExecutor(task -> first[0] = new Thread(task));
    Callable<Object> waiting =
        () -> {
          while (created.get() == 0) {
            Thread.onSpinWait();
          }
          try {
            return instance(foo);
          } catch (Throwable e) {
            throw new AssertionError(e);
          }
        };
    Future<Object> other = executor.submit(waiting);
    assertThrows(IllegalArgumentException.class, () -> instance(foo));
    assertThat(other.get(1, TimeUnit.MINUTES)).isSameInstanceAs(instance(foo));
    assertThat(created.get()).isEqualTo(2);
    executor.shutdown();
  }

  @Test
  void instanceAsksForInitializeWhereThereAreParameters() throws Throwable {
    Woven foo = Woven.of("@Singleton public class Foo { Foo(String url) {} }");
    assertThat(assertThrows(IllegalStateException.class, () -> instance(foo)))
        .hasMessageThat()
        .isEqualTo("Foo is not initialized; call FooSingleton.initialize first");
    Object initialized = initialize(foo, "url");
    assertThat(instance(foo)).isSameInstanceAs(initialized);
  }

  @Test
  void initializeAgainWithEqualArgumentsReturnsIt() throws Throwable {
    Woven foo =
        Woven.of("@Singleton public class Foo { Foo(String url, int[] ports, long... rest) {} }");
    int[] ports = {1, 2};
    Object first = initialize(foo, "url", ports, new long[] {3});
    ports[0] = 9;
    Object again = initialize(foo, new String("url"), new int[] {1, 2}, new long[] {3});
    assertThat(again).isSameInstanceAs(first);
    assertThat(
            assertThrows(
                IllegalStateException.class, () -> initialize(foo, "url", ports, new long[] {3})))
        .hasMessageThat()
        .isEqualTo(
            "Foo is initialized with (String url = url, int[] ports = [1, 2], long[] rest = [3])"
                + " already; it cannot be with (String url = url, int[] ports = [9, 2], long[] rest"
                + " = [3])");
    assertThat(instance(foo)).isSameInstanceAs(first);
  }

  @Test
  void whatDiffersAndLooksAlikeIsShownApart() throws Throwable {
    String foo = "@Singleton public class Foo { Foo(Object a, List<?> b, @Sensitive String c) {} }";
    Object unprintable =
        new Object() {
          @Override
          public String toString() {
            throw new IllegalStateException("no session");
          }
        };

    assertThat(conflict(foo, null, List.of(1), "c", "null", List.of(1), "c"))
        .isEqualTo(
            "Foo is initialized with (Object a = null, List b = [1], String c = ***) already; it"
                + " cannot be with (Object a = \"null\", List b = [1], String c = ***)");
    assertThat(conflict(foo, 1, List.of("1"), "c", 1L, List.of('1'), "c"))
        .isEqualTo(
            "Foo is initialized with (Object a = 1 (Integer), List b = [\"1\"], String c = ***)"
                + " already; it cannot be with (Object a = 1 (Long), List b = [1 (Character)],"
                + " String c = ***)");
    assertThat(conflict(foo, 1, null, "c", 1, null, "d"))
        .isEqualTo(
            "Foo is initialized with (Object a = 1, List b = null, String c = ***) already; it"
                + " cannot be with (Object a = 1, List b = null, String c = ***); they differ all"
                + " the same");
    assertThat(conflict(foo, unprintable, null, "c", 1, null, "c"))
        .contains("could not be printed: java.lang.IllegalStateException>, List b = null");
  }

  @Test
  void listsAreCopiedAsArraysAre() throws Throwable {
    Woven foo = Woven.of("@Singleton public class Foo { Foo(List<String> urls) {} }");
    List<String> urls = new ArrayList<>(List.of("a"));
    Object first = initialize(foo, urls);
    urls.add("b");

    assertThat(initialize(foo, List.of("a"))).isSameInstanceAs(first);
    assertThat(assertThrows(IllegalStateException.class, () -> initialize(foo, urls)))
        .hasMessageThat()
        .contains("(List urls = [a, b])");
  }

  /** What is said when three arguments are followed by three others. */
  private static String conflict(String foo, Object... arguments) throws Throwable {
    Woven woven = Woven.of(foo);
    initialize(woven, arguments[0], arguments[1], arguments[2]);
    return assertThrows(
            IllegalStateException.class,
            () -> initialize(woven, arguments[3], arguments[4], arguments[5]))
        .getMessage();
  }

  @Test
  void sensitiveArgumentsAreMaskedAndComparedAllTheSame() throws Throwable {
    Woven foo =
        Woven.of(
            """
            @Singleton public class Foo {
              Foo(@Sensitive String password, Login login, Token token) {}
              record Login(String user, @Sensitive String pin) {}
              @Sensitive record Token(String text) {}
            }
            """);
    Object token = foo.create("Foo$Token", "secret");
    Object login = foo.create("Foo$Login", "ada", "secret");
    Object first = initialize(foo, "secret", login, token);
    assertThat(initialize(foo, "secret", login, token)).isSameInstanceAs(first);
    assertThat(
            assertThrows(IllegalStateException.class, () -> initialize(foo, "guess", null, token)))
        .hasMessageThat()
        .isEqualTo(
            "Foo is initialized with (String password = ***, Login login = Login[user=ada,"
                + " pin=***], Token token = ***) already; it cannot be with (String password = ***,"
                + " Login login = null, Token token = ***)");
  }

  @Test
  void aRecordsComponentsAreMaskedLikeParameters() throws Throwable {
    for (Compiler compiler : Compiler.values()) {
      Compiled compiled =
          Compilation.of(
                  "p/Foo.java",
                  "package p; @dev.damask.Singleton record Foo(@dev.damask.Sensitive String a, int b) {}")
              .with(compiler)
              .compileWithoutErrors();
      assertThat(compiled.generated().text("p/FooSingleton.java"))
          .contains(".withShown(\"String a\", a, \"***\")");
    }
  }

  @Test
  void argumentsOfAnotherConstructorAreNeverEqual() throws Throwable {
    Woven foo =
        Woven.of(
            """
            @Singleton public class Foo {
              final String by;
              Foo() { by = "nothing"; }
              Foo(Object one) { by = "one"; }
              Foo(Object one, Object other) { by = "two"; }
              @Override public String toString() { return by; }
            }
            """);
    assertThat(initialize(foo, 1, 2).toString()).isEqualTo("two");
    assertThrows(IllegalStateException.class, () -> initialize(foo, 1));
    assertThat(instance(foo).toString()).isEqualTo("two");
  }

  @Test
  void initializeIsTooLateAfterTheConstructorWithoutParameters() throws Throwable {
    Woven foo = Woven.of("@Singleton public class Foo { Foo() {} Foo(int size) {} }");
    instance(foo);
    assertThat(assertThrows(IllegalStateException.class, () -> initialize(foo, 1)))
        .hasMessageThat()
        .isEqualTo("Foo is initialized with () already; it cannot be with (int size = 1)");
  }

  @Test
  void overridesNestAndAreRestored() throws Throwable {
    Woven foo = Woven.of(COUNTED);
    Object own = instance(foo);
    Object first = foo.create("Foo");
    Object second = foo.create("Foo");
    AutoCloseable outer = override(foo, first);
    assertThat(instance(foo)).isSameInstanceAs(first);
    AutoCloseable inner = override(foo, second);
    assertThat(instance(foo)).isSameInstanceAs(second);
    inner.close();
    inner.close();
    assertThat(instance(foo)).isSameInstanceAs(first);
    outer.close();
    assertThat(instance(foo)).isSameInstanceAs(own);
  }

  @Test
  void anOverrideThatIsClosedBeforeAnInnerOneLeavesThatInPlace() throws Throwable {
    Woven foo = Woven.of(COUNTED);
    Object replacement = foo.create("Foo");
    AutoCloseable outer = override(foo, replacement);
    AutoCloseable inner = override(foo, replacement);
    outer.close();
    assertThat(instance(foo)).isSameInstanceAs(replacement);
    outer.close();
    assertThat(instance(foo)).isSameInstanceAs(replacement);
    inner.close();
    assertThat(isInitialized(foo)).isEqualTo(false);
  }

  @Test
  void anOverrideCountsAsInitializedWithAnyArguments() throws Throwable {
    Woven foo = Woven.of("@Singleton public class Foo { Foo(String url) {} }");
    Object replacement = foo.create("Foo", "test");
    try (AutoCloseable restored = override(foo, replacement)) {
      assertThat(restored).isNotNull();
      assertThat(isInitialized(foo)).isEqualTo(true);
      assertThat(instance(foo)).isSameInstanceAs(replacement);
      assertThat(initialize(foo, "production")).isSameInstanceAs(replacement);
    }
    assertThat(isInitialized(foo)).isEqualTo(false);
    assertThrows(IllegalStateException.class, () -> instance(foo));
    Object own = initialize(foo, "first");
    try (AutoCloseable restored = override(foo, replacement)) {
      assertThat(restored).isNotNull();
      assertThat(initialize(foo, "other")).isSameInstanceAs(replacement);
    }
    assertThat(initialize(foo, "first")).isSameInstanceAs(own);
    assertThrows(NullPointerException.class, () -> override(foo, null));
  }

  @Test
  void theOutermostTypeIsCreatedInAnyOrderOfSources() throws Throwable {
    String decorated =
        """
        package p;
        import dev.damask.*;
        import dev.damask.decorate.*;
        @Singleton @Decorate public class %1$s {
          %1$s(%2$sSingleton other, %1$sSingleton own, %2$sDecorated wrapper) {}
          %1$s() {}
          @Timed public %1$sDecorated self() { return (%1$sDecorated) %1$sSingleton.instance(); }
        }
        """;
    String foo = decorated.formatted("Foo", "Bar");
    String bar = decorated.formatted("Bar", "Foo");
    for (Compilation compilation :
        List.of(
            Compilation.of("p/Foo.java", foo, "p/Bar.java", bar),
            Compilation.of("p/Bar.java", bar, "p/Foo.java", foo))) {
      for (Compiler compiler : Compiler.values()) {
        Compiled compiled = compilation.with(compiler).strict().compileWithoutErrors();
        Class<?> singleton = compiled.load("p.FooSingleton");
        Object instance = singleton.getMethod("instance").invoke(null);
        assertThat(instance.getClass().getName()).isEqualTo("p.FooDecorated");
        assertThat(Woven.call(instance, "self")).isSameInstanceAs(instance);
      }
    }
  }

  @Test
  void theExceptionsAreThoseOfTheConstructorThatTheWrapperCalls() {
    Compilation.of(
            "p/Foo.java",
            """
            package p;
            import dev.damask.*;
            import dev.damask.decorate.*;
            @Singleton @Decorate class Foo {
              Foo(String url) throws java.io.IOException {}
              Foo(String url, Environment environment) throws java.sql.SQLException {}
              @Timed void bar() {}
              static Foo of() {
                try {
                  return FooSingleton.initialize("url");
                } catch (java.sql.SQLException e) {
                  return null;
                }
              }
            }
            """)
        .compileWithoutErrors();
  }
}
