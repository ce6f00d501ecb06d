package dev.damask.processor;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a decorator of one's own costs on the stack, whatever the shape of the method: {@code
 * around}, {@code proceed} and the wrapper's method, with no bridge and no accessor.
 */
final class OwnFramesTest {

  private static final String NOTED =
      """
      package p;

      import dev.damask.decorate.*;
      import java.util.concurrent.CompletionStage;

      @DecoratedBy(Noted.Note.class)
      public @interface Noted {
        final class Note implements AsyncDecorator {
          @Override public <R> R around(Call<R> call) throws Exception { return call.proceed(); }
          @Override public <R> CompletionStage<R> aroundAsync(Call<CompletionStage<R>> call) throws Exception {
            return call.proceed();
          }
        }
      }
      """;

  private static final String STORE =
      """
      package base;

      import p.Noted;

      @dev.damask.Decorate
      public class Store<K extends Comparable<K>, V, H extends Hidden> {
        @Noted public V put(K key, V value, V[] more) { throw new IllegalStateException("put"); }
      }
      """;

  private static final String FOO =
      """
      package p;

      import base.*;
      import java.io.IOException;
      import java.util.*;
      import java.util.concurrent.*;

      @dev.damask.Decorate
      class Foo<T extends Number> extends Store<String, Integer, Shown> implements Named {
        @Noted public String varargs(String first, int... rest) throws IOException { throw new IllegalStateException(); }
        @Noted <U extends T, E extends Exception> List<? super U> generic(U item, T[] items, Class<E> failure) throws E { throw new IllegalStateException(); }
        @Noted protected double primitives(boolean a, byte b, char c, short d, int e, long f, float g) { throw new IllegalStateException(); }
        @Noted void nothing() throws Throwable { throw new Throwable(); }
        @Noted void nothing(String text) { throw new IllegalStateException(text); }
        @Noted CompletableFuture<T> later(T some) { throw new IllegalStateException(); }
        @Noted Inner inner(Inner some) { throw new IllegalStateException(); }
        @Noted @dev.damask.decorate.Timed @Other int stacked(int n) { throw new IllegalStateException(); }
        class Inner {}
      }

      @dev.damask.Decorate
      interface Named {
        @Noted default String name(Object... parts) { throw new IllegalStateException(); }
      }

      @dev.damask.decorate.DecoratedBy(Noted.Note.class)
      @interface Other {}

      class Calls {
        static void call(String name) throws Throwable {
          // By its own type: what overrides put(K, V, V[]) has a bridge for others, as any override.
          FooDecorated<Integer> foo = new FooDecorated<>();
          switch (name) {
            case "varargs" -> foo.varargs("", 1, 2);
            case "generic" -> foo.generic(1, new Integer[0], IOException.class);
            case "primitives" -> foo.primitives(true, (byte) 1, 'c', (short) 1, 1, 1L, 1f);
            case "nothing" -> foo.nothing();
            case "nothing of text" -> foo.nothing("");
            case "later" -> foo.later(1);
            case "inner" -> foo.inner(foo.new Inner());
            case "put" -> foo.put("", 1, new Integer[0]);
            case "name" -> foo.name();
            default -> foo.stacked(1);
          }
        }
      }
      """;

  private static final List<String> CALLS =
      List.of(
          "varargs",
          "generic",
          "primitives",
          "nothing",
          "nothing of text",
          "later",
          "inner",
          "put",
          "name");

  @ParameterizedTest
  @EnumSource
  void noShapeOfAMethodCostsMore(Compiler compiler) throws Throwable {
    Class<?> calls = compile(compiler);
    List<String> wrong = new ArrayList<>();
    for (String call : CALLS) {
      List<String> frames = frames(calls, call);
      String name = frames.get(0);
      String around = call.equals("later") ? "aroundAsync" : "around";
      if (!frames.equals(List.of(name, "proceed", around, name, "call"))) {
        wrong.add(call + ": " + frames);
      }
    }
    assertWithMessage("%s", compiler).that(wrong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void stackedTheyCostAsMuchEach(Compiler compiler) throws Throwable {
    assertWithMessage("%s", compiler)
        .that(frames(compile(compiler), "stacked"))
        .containsExactly(
            "stacked",
            "proceed",
            "around",
            "stackedOther",
            "stackedTimed",
            "proceed",
            "around",
            "stacked",
            "call")
        .inOrder();
  }

  private static Class<?> compile(Compiler compiler) throws ClassNotFoundException {
    return Compilation.of(
            "p/Noted.java",
            NOTED,
            "base/Store.java",
            STORE,
            "base/Hidden.java",
            "package base; class Hidden {}",
            "base/Shown.java",
            "package base; public class Shown extends Hidden {}",
            "p/Foo.java",
            FOO)
        .with(compiler)
        .compileWithoutErrors()
        .classLoader()
        .loadClass("p.Calls");
  }

  /** The methods between what throws and its caller. */
  private static List<String> frames(Class<?> calls, String name) {
    Throwable failure = assertThrows(Throwable.class, () -> call(calls, name));
    return Arrays.stream(failure.getStackTrace())
        .takeWhile(frame -> frame.getClassName().matches("(p|base)[.].*"))
        .map(StackTraceElement::getMethodName)
        .toList();
  }

  private static void call(Class<?> calls, String name) throws Throwable {
    var method = calls.getDeclaredMethod("call", String.class);
    method.setAccessible(true);
    try {
      method.invoke(null, name);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
