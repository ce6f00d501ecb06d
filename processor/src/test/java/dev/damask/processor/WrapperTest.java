package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.decorate.TimingSink;
import dev.damask.testing.FakeTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What wrappers are to their callers, whatever the decorators. */
final class WrapperTest {

  private final List<String> timed = new ArrayList<>();
  private final TimingSink sink = (type, name, elapsed, failure) -> timed.add(name);
  private final Environment environment =
      new FakeTime().builder().timingSinks(List.of(sink)).build();

  @Test
  void decoratorsApplyInSourceOrderTheTopmostOutermost() throws Throwable {
    Woven foo =
        Woven.of(
            """
            @Decorate public class Foo {
              int left = 2;
              @Timed("outside") @Retry(delay = "0s") @Timed2 public void outside() { run(); }
              @Retry(delay = "0s") @Timed("inside") public void inside() { run(); }
              void run() { if (left-- > 0) { throw new IllegalStateException(); } }
            }
            @interface Timed2 {}
            """);
    Woven.call(foo.create(environment), "outside");
    assertThat(timed).containsExactly("outside");
    timed.clear();
    Woven.call(foo.create(environment), "inside");
    assertThat(timed).containsExactly("inside", "inside", "inside");
  }

  @Test
  void aClassesDecoratorsStandOutsideAMethodsOwnAndAreReplacedByThem() throws Throwable {
    Woven foo =
        Woven.of(
            """
            @Decorate @Timed public class Foo {
              public void plain() {}
              @Timed("other") public void own() {}
              @Undecorated public void bare() {}
              void hidden() {}
              protected void shielded() {}
              public final void fixed() {}
              public static void shared() {}
              @Override public String toString() { return "foo"; }
            }
            """);
    Object wrapper = foo.create(environment);
    for (String method :
        List.of("plain", "own", "bare", "hidden", "shielded", "fixed", "shared", "toString")) {
      Woven.call(wrapper, method);
    }
    assertThat(timed).containsExactly("plain", "other").inOrder();
  }

  @Test
  void selfCallsGoThroughTheDecorators() throws Throwable {
    Woven foo =
        Woven.of(
            """
            @Decorate public class Foo {
              @Timed public void outer() { inner(); }
              @Timed protected void inner() {}
            }
            """);
    Woven.call(foo.create(environment), "outer");
    assertThat(timed).containsExactly("inner", "outer").inOrder();
  }

  @Test
  void whatTheConstructorCallsRunsUndecorated() throws Throwable {
    Woven foo =
        Woven.of(
            """
            @Decorate public class Foo {
              public final int size;
              public Foo(int n) { size = load(n); }
              @Timed @Retry @Cached public int load(int n) { return n + 1; }
            }
            """);
    Object wrapper = foo.create(environment, 4);
    assertThat(wrapper.getClass().getField("size").get(wrapper)).isEqualTo(5);
    assertThat(timed).isEmpty();
    assertThat(Woven.call(wrapper, "load", 4)).isEqualTo(5);
    assertThat(timed).containsExactly("load");
  }

  @Test
  void decoratorsAreInheritedUnlessOverridden() throws Throwable {
    Woven foo =
        Woven.of(
            """
            @Decorate public class Foo extends Base implements Defaults {
              @Override public void overridden() {}
            }
            class Base {
              @Timed public void inherited() {}
              @Timed public void overridden() {}
            }
            interface Defaults {
              @Timed default void byDefault() {}
            }
            """
                .replace("class Base", "@Decorate class Base")
                .replace("interface Defaults", "@Decorate interface Defaults"));
    Object wrapper = foo.create(environment);
    for (String method : List.of("inherited", "overridden", "byDefault")) {
      Woven.call(wrapper, method);
    }
    assertThat(timed).containsExactly("inherited", "byDefault").inOrder();
  }

  @Test
  void anInterfaceIsDecoratedAroundADelegate() throws Throwable {
    Woven foo =
        Woven.of(
            """
            @Decorate public interface Foo {
              @Timed String greet(String name);
              default String twice(String name) { return greet(name) + greet(name); }
            }
            record Plain(String greeting) implements Foo {
              @Override public String greet(String name) { return greeting + name; }
            }
            """);
    Object plain = foo.create("Plain", "hi ");
    Object wrapper = foo.create(environment, plain);
    assertThat(Woven.call(wrapper, "greet", "ada")).isEqualTo("hi ada");
    // A delegate's calls of itself are its own.
    assertThat(Woven.call(wrapper, "twice", "ada")).isEqualTo("hi adahi ada");
    assertThat(timed).containsExactly("greet");
    assertThat(wrapper.toString()).isEqualTo(plain.toString());
    assertThat(wrapper).isNotEqualTo(plain);
    assertThat(wrapper).isNotEqualTo(foo.create(environment, plain));
    assertThrows(NullPointerException.class, () -> foo.create(environment, (Object) null));
  }

  @Test
  void constructorsAreThoseOfTheClassWithAndWithoutAnEnvironment() throws Throwable {
    Woven foo =
        Woven.of(
            """
            @Decorate public class Foo {
              protected Foo(String name) throws IOException { if (name.isEmpty()) throw new IOException(); }
              Foo(int... numbers) {}
              private Foo() {}
              @Timed public void run() {}
            }
            """);
    List<String> constructors = new ArrayList<>();
    for (var constructor : foo.type("FooDecorated").getDeclaredConstructors()) {
      constructors.add(
          constructor.toString().replaceAll("(p|java\\.lang|java\\.io|dev\\.damask)\\.", ""));
    }
    assertThat(constructors)
        .containsExactly(
            "protected FooDecorated(String) throws IOException",
            "protected FooDecorated(String,Environment) throws IOException",
            "FooDecorated(int[])",
            "FooDecorated(int[],Environment)");
  }
}
