package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.generated.Threads.Running;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The one instance in the hands of several threads; the processor's tests see the rest. */
final class SoleInstanceTest {

  private final AtomicReference<StringBuilder> field = new AtomicReference<>();
  private final SoleInstance<StringBuilder> sole = SoleInstance.of(StringBuilder.class, field::set);
  private final StringBuilder built = new StringBuilder();

  @Test
  void whoRequiresItWaitsForAThreadThatIsCreatingIt() throws Exception {
    assertThat(sole.begin()).isNull();
    Running<StringBuilder> waiting = Threads.start(() -> sole.require("initialize"));
    waiting.awaitWaiting();
    sole.end(built);
    assertThat(waiting.result()).isSameInstanceAs(built);
  }

  @Test
  void whoRequiresItIsToldWhenThatThreadFails() throws Exception {
    assertThat(sole.begin()).isNull();
    Running<StringBuilder> waiting = Threads.start(() -> sole.require("initialize"));
    waiting.awaitWaiting();
    sole.end(null);
    assertThat(waiting.failure())
        .hasMessageThat()
        .isEqualTo("StringBuilder is not initialized; call initialize first");
  }

  @Test
  void anInterruptDoesNotEndTheWaitAndIsKept() throws Exception {
    assertThat(sole.begin()).isNull();
    CountDownLatch interrupted = new CountDownLatch(1);
    Running<List<Object>> waiting =
        Threads.start(
            () -> {
              Thread.currentThread().interrupt();
              interrupted.countDown();
              return List.of(sole.begin(), Thread.currentThread().isInterrupted());
            });
    Threads.await(interrupted);
    waiting.awaitWaiting();
    waiting.thread().interrupt();
    sole.end(built);
    assertThat(waiting.result()).containsExactly(built, true).inOrder();
  }

  @Test
  void anOverrideIsSeenWhileAnotherThreadCreates() throws Exception {
    assertThat(sole.begin()).isNull();
    StringBuilder replacement = new StringBuilder();
    AutoCloseable override = sole.override(replacement);
    assertThat(sole.require("initialize")).isSameInstanceAs(replacement);
    sole.end(built);
    assertThat(field.get()).isSameInstanceAs(replacement);
    override.close();
    assertThat(field.get()).isSameInstanceAs(built);
  }

  @Test
  void endNeedsABegin() {
    assertThrows(NullPointerException.class, () -> sole.end(built));
  }

  @Test
  void argumentsAreEqualByParametersAndValues() {
    Arguments one = new Arguments().with("int a", 1).with("Object b", null);
    assertThat(one).isEqualTo(new Arguments().with("int a", 1).with("Object b", null));
    assertThat(one.hashCode())
        .isEqualTo(new Arguments().with("int a", 1).with("Object b", null).hashCode());
    assertThat(one).isNotEqualTo(new Arguments().with("int a", 1));
    assertThat(one).isNotEqualTo(new Arguments().with("int a", 2).with("Object b", null));
    assertThat(one).isNotEqualTo(new Arguments().with("long a", 1).with("Object b", null));
    assertThat(one.toString()).isEqualTo("(int a = 1, Object b = null)");
    assertThat(new Arguments().with("int[] a", new int[] {1}))
        .isEqualTo(new Arguments().with("int[] a", new int[] {1}));
    assertThat(new Arguments().withShown("int[] a", new int[] {1}, "***"))
        .isNotEqualTo(new Arguments().withShown("int[] a", new int[] {2}, "***"));
  }
}
