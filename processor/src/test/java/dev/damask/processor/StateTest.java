package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.damask.testing.FakeTime;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import org.junit.jupiter.api.Test;

/** Copies of wrappers, and wrappers that are read from streams, have state of their own. */
final class StateTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate @Timed public class Foo implements Cloneable, Serializable {
            private static final long serialVersionUID = 1;
            public int base;
            @Cached public int next(int step) { return base + step; }
            @Noted public int noted() { return base; }
            public void raise(int by) { base += by; }
            @Override public Foo clone() {
              try { return (Foo) super.clone(); } catch (CloneNotSupportedException e) { throw new AssertionError(e); }
            }
          }
          @DecoratedBy(NoteDecorator.class) @interface Noted {}
          class NoteDecorator implements Decorator {
            int calls;
            @Override @SuppressWarnings("unchecked") public <R> R around(Call<R> call) throws Exception {
              return (R) (Object) (++calls * 1000 + (Integer) call.proceed());
            }
          }
          """);

  @Test
  void aCopyHasCachesAndDecoratorsOfItsOwn() throws Throwable {
    Object first = FOO.create(new FakeTime().environment());
    assertThat(Woven.call(first, "next", 1)).isEqualTo(1);
    assertThat(Woven.call(first, "noted")).isEqualTo(1000);
    Object second = Woven.call(first, "clone");
    assertThat(second.getClass()).isEqualTo(first.getClass());
    Woven.call(second, "raise", 100);
    assertThat(Woven.call(second, "next", 1)).isEqualTo(101);
    assertThat(Woven.call(second, "noted")).isEqualTo(1100);
    assertThat(Woven.call(first, "next", 1)).isEqualTo(1);
    assertThat(Woven.call(first, "noted")).isEqualTo(2000);
  }

  @Test
  void whatIsReadFromAStreamWorksWithEmptyCaches() throws Throwable {
    Object first = FOO.create(new FakeTime().environment());
    assertThat(Woven.call(first, "next", 1)).isEqualTo(1);
    Woven.call(first, "raise", 100);
    assertThat(Woven.call(first, "next", 1)).isEqualTo(1);
    Object second = read(written(first), first.getClass().getClassLoader());
    assertThat(Woven.call(second, "next", 1)).isEqualTo(101);
    assertThat(Woven.call(second, "noted")).isEqualTo(1100);
    Woven.call(second, "raise", 100);
    assertThat(Woven.call(second, "next", 1)).isEqualTo(101);
  }

  @Test
  void aDelegateIsWrittenWithItsWrapper() throws Throwable {
    Woven woven =
        Woven.of(
            """
            @Decorate public interface Foo extends Serializable { @Cached int next(int step); }
            class Delegate implements Foo {
              private static final long serialVersionUID = 1;
              private int calls;
              @Override public int next(int step) { return step + calls++; }
            }
            """);
    Object first = woven.create(new FakeTime().environment(), woven.create("Delegate"));
    assertThat(Woven.call(first, "next", 10)).isEqualTo(10);
    Object second = read(written(first), first.getClass().getClassLoader());
    assertThat(Woven.call(second, "next", 10)).isEqualTo(11);
    assertThat(Woven.call(second, "next", 10)).isEqualTo(11);
    assertThat(Woven.call(first, "next", 10)).isEqualTo(10);
  }

  private static byte[] written(Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes, ClassLoader loader)
      throws IOException, ClassNotFoundException {
    try (InputStream in = new ByteArrayInputStream(bytes);
        ObjectInputStream objects =
            new ObjectInputStream(in) {
              @Override
              protected Class<?> resolveClass(ObjectStreamClass type)
                  throws ClassNotFoundException {
                return Class.forName(type.getName(), false, loader);
              }
            }) {
      return objects.readObject();
    }
  }
}
