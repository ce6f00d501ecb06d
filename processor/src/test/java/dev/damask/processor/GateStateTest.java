package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.decorate.RateLimitExceededException;
import dev.damask.testing.FakeTime;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import org.junit.jupiter.api.Test;

/** Circuits, limits and places belong to one wrapper object. */
final class GateStateTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate public class Foo implements Cloneable, Serializable {
            private static final long serialVersionUID = 1;
            public static int limited;
            public Foo() { for (int i = 0; i < 3; i++) { limited(); broken(); } }
            @RateLimit(value = 1, name = "all") public void limited() { limited++; }
            @RateLimit(value = 1, name = "all") public void limitedToo() {}
            @CircuitBreaker(name = "all") @Bulkhead(value = 1, name = "all") public void broken() {}
            @Override public Foo clone() {
              try { return (Foo) super.clone(); } catch (CloneNotSupportedException e) { throw new AssertionError(e); }
            }
          }
          """);

  private static void exhaust(Object foo) throws Throwable {
    Woven.call(foo, "limited");
    assertThrows(RateLimitExceededException.class, () -> Woven.call(foo, "limitedToo"));
    circuit(foo).open();
  }

  private static void assertFresh(Object foo) throws Throwable {
    assertThat(circuit(foo).state()).isEqualTo(Circuit.State.CLOSED);
    Woven.call(foo, "broken");
    exhaust(foo);
  }

  private static Circuit circuit(Object foo) throws Throwable {
    return (Circuit) Woven.call(foo, "allCircuit");
  }

  @Test
  void whatAConstructorCallsIsNotLimited() throws Throwable {
    Object foo = FOO.create(new FakeTime().environment());
    assertThat((Integer) FOO.type("Foo").getField("limited").get(null)).isAtLeast(3);
    assertFresh(foo);
  }

  @Test
  void aCopyBeginsAnew() throws Throwable {
    Environment environment = new FakeTime().environment();
    Object foo = FOO.create(environment);
    exhaust(foo);
    Object copy = Woven.call(foo, "clone");
    assertFresh(copy);
    assertThat(circuit(foo).state()).isEqualTo(Circuit.State.OPEN);
  }

  @Test
  void whatIsReadFromAStreamBeginsAnew() throws Throwable {
    Object foo = FOO.create(new FakeTime().environment());
    exhaust(foo);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(foo);
    }
    ClassLoader loader = foo.getClass().getClassLoader();
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
          @Override
          protected Class<?> resolveClass(ObjectStreamClass type) throws ClassNotFoundException {
            return Class.forName(type.getName(), false, loader);
          }
        }) {
      assertFresh(in.readObject());
    }
  }
}
