package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.decorate.CircuitOpenException;
import dev.damask.observe.CallEvent;
import dev.damask.observe.CallListener;
import dev.damask.observe.CircuitChanged;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Listeners that do what they should not, and wrappers that are copied. */
final class ListenersTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate public class Foo implements Cloneable, Serializable {
            private static final long serialVersionUID = 1;
            @Timed @Cached public int get(int n) { return n; }
            @CircuitBreaker(window = 1) public void broken() throws IOException { throw new IOException("down"); }
            @Override public Foo clone() throws CloneNotSupportedException { return (Foo) super.clone(); }
          }
          """);

  private final FakeTime time = new FakeTime();
  private final List<CallEvent> told = Collections.synchronizedList(new ArrayList<>());

  private Object create(CallListener... listeners) throws Throwable {
    return FOO.create(time.builder().listeners(List.of(listeners)).build());
  }

  @Test
  void copiesTellTheSameAndWhatIsReadTellsTheSystems() throws Throwable {
    Object foo = create(told::add);
    Woven.call(Woven.call(foo, "clone"), "get", 1);
    assertThat(told).hasSize(2);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(foo);
    }
    assertThat(Woven.call(read(bytes.toByteArray()), "get", 1)).isEqualTo(1);
    assertThat(told).hasSize(2);
  }

  private static Object read(byte[] bytes) throws Exception {
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes)) {
          @Override
          protected Class<?> resolveClass(ObjectStreamClass type) throws ClassNotFoundException {
            return FOO.type(type.getName().replaceFirst("^p\\.", ""));
          }
        }) {
      return in.readObject();
    }
  }

  @Test
  void noneAreNoneAndTwoAreTwo() throws Throwable {
    assertThat(Woven.call(create(), "get", 1)).isEqualTo(1);
    CallListener twice = told::add;
    Woven.call(create(twice, twice), "get", 1);
    assertThat(told).hasSize(4);
  }

  @Test
  void errorsThatAreThrownTouchNoCall() throws Throwable {
    CallListener broken =
        event -> {
          throw new NoClassDefFoundError("gone");
        };
    try (CapturedLog log = new CapturedLog()) {
      assertThat(Woven.call(create(broken, told::add), "get", 1)).isEqualTo(1);
      assertThat(log.lines().stream().filter(it -> it.startsWith("WARN The listener")).toList())
          .hasSize(2);
    }
    assertThat(told).hasSize(2);
  }

  @Test
  void oneThatCallsTheWrapperAgainIsToldOnce() throws Throwable {
    Object[] foo = new Object[1];
    CallListener calls =
        event -> {
          told.add(event);
          try {
            Woven.call(foo[0], "get", told.size());
          } catch (Throwable e) {
            throw new AssertionError(e);
          }
        };
    foo[0] = create(calls);
    assertThat(Woven.call(foo[0], "get", 0)).isEqualTo(0);
    assertThat(told).hasSize(2);
  }

  @Test
  void oneThatBlocksHoldsUpNoOtherCall() throws Throwable {
    CountDownLatch isTold = new CountDownLatch(1);
    CountDownLatch mayGoOn = new CountDownLatch(1);
    CallListener blocks =
        event -> {
          if (event instanceof CircuitChanged) {
            isTold.countDown();
            try {
              mayGoOn.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }
        };
    Object foo = create(blocks);
    Thread other =
        new Thread(() -> assertThrows(IOException.class, () -> Woven.call(foo, "broken")));
    other.start();
    try {
      assertThat(isTold.await(60, TimeUnit.SECONDS)).isTrue();
      assertThrows(CircuitOpenException.class, () -> Woven.call(foo, "broken"));
      assertThat(Woven.call(foo, "get", 1)).isEqualTo(1);
    } finally {
      mayGoOn.countDown();
      other.join();
    }
  }
}
