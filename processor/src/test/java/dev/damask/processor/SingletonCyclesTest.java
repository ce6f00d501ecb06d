package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Singletons whose constructors need one another, by one thread and by several. */
final class SingletonCyclesTest {

  private static final String RING =
      """
      public class Foo {
        public static java.util.function.Consumer<String> during = name -> {};
        @Singleton static class A { A() { during.accept("A"); Foo_BSingleton.instance(); } }
        @Singleton static class B { B() { during.accept("B"); Foo_CSingleton.instance(); } }
        @Singleton static class C { C() { during.accept("C"); Foo_ASingleton.instance(); } }
        @Singleton static class Self { Self() { Foo_SelfSingleton.instance(); } }
        @Singleton static class Needs { Needs(int size) { Foo_NeededSingleton.instance(); } }
        @Singleton static class Needed { Needed() { Foo_NeedsSingleton.instance(); } }
        @Singleton static class Enters { Enters() { Foo_ASingleton.instance(); } }
        @Singleton static class Heals {
          Heals() {
            try {
              Foo_HealsSingleton.instance();
            } catch (IllegalStateException e) {
              // Does without.
            }
          }
        }
      }
      """;

  private static Object create(Woven foo, String name) throws Throwable {
    return foo.callStatic("Foo_" + name + "Singleton", "instance");
  }

  private static String cycle(Throwable failure) {
    assertThat(failure).isInstanceOf(IllegalStateException.class);
    return failure.getMessage().replace("Singletons need one another to be created: ", "");
  }

  private static String cycle(Woven foo, String name) {
    return cycle(assertThrows(IllegalStateException.class, () -> create(foo, name)));
  }

  @Test
  void aCycleIsNamedFromWhereItBegins() throws Throwable {
    Woven foo = Woven.of(RING);
    assertThat(cycle(foo, "A")).isEqualTo("A → B → C → A");
    assertThat(cycle(foo, "B")).isEqualTo("B → C → A → B");
    assertThat(cycle(foo, "Enters")).isEqualTo("A → B → C → A");
    assertThat(cycle(foo, "Self")).isEqualTo("Self → Self");
    assertThat(foo.callStatic("Foo_ASingleton", "isInitialized")).isEqualTo(false);
  }

  @Test
  void whatIsBeingInitializedIsACycleToo() {
    Woven foo = Woven.of(RING);
    Throwable failure =
        assertThrows(
            IllegalStateException.class,
            () -> foo.callStatic("Foo_NeedsSingleton", "initialize", 1));
    assertThat(cycle(failure)).isEqualTo("Needs → Needed → Needs");
  }

  @Test
  void aConstructorThatCatchesItGoesOn() throws Throwable {
    Woven foo = Woven.of(RING);
    assertThat(create(foo, "Heals")).isSameInstanceAs(create(foo, "Heals"));
  }

  @Test
  void anOverrideBreaksACycle() throws Throwable {
    Woven foo = Woven.of(RING);
    Object self = foo.create("Foo$Heals");
    AutoCloseable override = (AutoCloseable) foo.callStatic("Foo_HealsSingleton", "override", self);
    assertThat(create(foo, "Heals")).isSameInstanceAs(self);
    override.close();
    assertThat(create(foo, "Heals")).isNotSameInstanceAs(self);
  }

  /**
   * All three constructors have begun, each on a thread of its own, before any asks for another.
   */
  @Test
  void threadsThatWaitForOneAnotherAreACycle() throws Throwable {
    for (int i = 0; i < 50; i++) {
      Woven foo = fresh();
      CyclicBarrier barrier = new CyclicBarrier(3);
      ThreadLocal<Boolean> isFirst = ThreadLocal.withInitial(() -> true);
      during(
          foo,
          name -> {
            if (isFirst.get()) {
              isFirst.set(false);
              await(barrier);
            }
          });
      FutureTask<Object> a = start(() -> createOrFail(foo, "A"));
      FutureTask<Object> b = start(() -> createOrFail(foo, "B"));
      FutureTask<Object> c = start(() -> createOrFail(foo, "C"));
      for (FutureTask<Object> each : List.of(a, b, c)) {
        Throwable failure =
            assertThrows(ExecutionException.class, () -> each.get(1, TimeUnit.MINUTES)).getCause();
        assertThat(cycle(failure)).matches("A → B → C → A|B → C → A → B|C → A → B → C");
      }
    }
  }

  /** The first thread waits for the second's before that asks for the first's. */
  @Test
  void theThreadThatClosesTheCycleFailsFirstAndTheOtherAfterIt() throws Throwable {
    Woven foo = fresh();
    Thread[] threads = new Thread[1];
    CountDownLatch cIsBegun = new CountDownLatch(1);
    during(
        foo,
        name -> {
          if (name.equals("A") && cIsBegun.getCount() > 0) {
            awaitLatch(cIsBegun);
          }
          if (name.equals("C") && cIsBegun.getCount() > 0) {
            cIsBegun.countDown();
            while (threads[0].getState() != Thread.State.WAITING
                || !isIn("beginLocked", threads[0])) {
              Thread.onSpinWait();
            }
          }
        });
    FutureTask<Object> c = new FutureTask<>(() -> createOrFail(foo, "C"));
    FutureTask<Object> a = new FutureTask<>(() -> createOrFail(foo, "A"));
    threads[0] = new Thread(a);
    threads[0].start();
    new Thread(c).start();
    Throwable ofC =
        assertThrows(ExecutionException.class, () -> c.get(1, TimeUnit.MINUTES)).getCause();
    Throwable ofA =
        assertThrows(ExecutionException.class, () -> a.get(1, TimeUnit.MINUTES)).getCause();
    assertThat(cycle(ofC)).isEqualTo("A → B → C → A");
    assertThat(cycle(ofA)).isEqualTo("A → B → C → A");
  }

  private static boolean isIn(String method, Thread thread) {
    for (StackTraceElement frame : thread.getStackTrace()) {
      if (frame.getMethodName().equals(method)) {
        return true;
      }
    }
    return false;
  }

  private static Woven compiled;

  /** The same classes, compiled once and loaded anew. */
  private static Woven fresh() {
    compiled = compiled == null ? Woven.of(RING) : compiled.again();
    return compiled;
  }

  private static void during(Woven foo, Consumer<String> action) throws Exception {
    foo.type("Foo").getField("during").set(null, action);
  }

  private static Object createOrFail(Woven foo, String name) throws Exception {
    try {
      return create(foo, name);
    } catch (Exception | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  private static FutureTask<Object> start(Callable<Object> task) {
    FutureTask<Object> future = new FutureTask<>(task);
    Thread thread = new Thread(future);
    thread.setDaemon(true);
    thread.start();
    return future;
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(1, TimeUnit.MINUTES);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void awaitLatch(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
