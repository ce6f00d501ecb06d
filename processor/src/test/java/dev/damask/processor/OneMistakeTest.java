package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One mistake is one error, however often the generated type is used in the compilation. */
final class OneMistakeTest {

  private static final int USES = 150;

  private static final String IMPORTS =
      """
      package p;

      import dev.damask.*;
      import dev.damask.decorate.*;
      import dev.damask.validate.*;
      import jakarta.validation.*;
      import jakarta.validation.constraints.*;
      import java.util.concurrent.*;

      """;

  private static final List<String> MISTAKES =
      List.of(
          """
          @Decorate // ERROR NothingToDecorate
          class Foo {}
          """,
          """
          @Decorate // ERROR NothingToDecorate
          interface Foo {}
          """,
          """
          @Decorate // ERROR FinalClass
          final class Foo { @Timed void bar() {} }
          """,
          """
          @Decorate // ERROR RecordClass
          record Foo() { @Timed void bar() {} }
          """,
          """
          @Decorate // ERROR EnumClass
          enum Foo { A; @Timed void bar() {} }
          """,
          """
          @Decorate // ERROR AnnotationClass
          @interface Foo {}
          """,
          """
          @Decorate // ERROR NotPermitted
          sealed class Foo permits Foo.Bar { @Timed void bar() {} static final class Bar extends Foo {} }
          """,
          """
          @Decorate // ERROR NoUsableConstructor
          class Foo { private Foo() {} @Timed void bar() {} }
          """,
          """
          @Decorate(bean = Deprecated.class) // ERROR BeanAnnotation
          class Foo { @Timed void bar() {} }
          """,
          """
          @Decorate class Foo {
            @Timed // ERROR FinalMethod
            final void bar() {}
          }
          """,
          """
          @Decorate class Foo {
            @Timed // ERROR PrivateMethod
            private void bar() {}
          }
          """,
          """
          @Decorate class Foo {
            @Timed // ERROR StaticMethod
            static void bar() {}
          }
          """,
          """
          @Decorate interface Foo {
            @Timed // ERROR StaticMethod
            static void bar() {}
          }
          """,
          """
          @Decorate abstract class Foo {
            @Timed // ERROR AbstractMethod
            abstract void bar();
          }
          """,
          """
          @Decorate class Foo {
            @Timed // ERROR AsyncMethod
            java.util.concurrent.Future<Foo> bar() { return null; }
          }
          """,
          """
          @Decorate class Foo {
            @Bar // ERROR AsyncDecoratorNeeded
            CompletionStage<Foo> bar() { return null; }
            @DecoratedBy(Baz.class) @interface Bar {}
            static final class Baz implements Decorator {
              @Override public <R> R around(Call<R> call) throws Exception { return call.proceed(); }
            }
          }
          """,
          """
          @Decorate class Foo {
            @Within("baz") // ERROR ScopeAsync
            void bar() {}
            dev.damask.scope.AsyncScope<String> baz() { return null; }
          }
          """,
          """
          @Decorate class Foo {
            String baz(Foo foo) { return ""; }
            @ForEach("baz") // ERROR ForEachBody
            java.util.List<String> bar(java.util.List<Foo> foos) { return null; }
          }
          """,
          """
          @Decorate abstract class Foo {
            String baz(Foo foo) { return ""; }
            @ForEach("baz") // ERROR ForEachNotLast
            @Timed abstract java.util.List<String> bar(java.util.List<Foo> foos);
          }
          """,
          """
          @Decorate abstract class Foo {
            String baz(Foo foo) { return ""; }
            @ForEach("baz") // ERROR ForEachSignature
            abstract String bar(java.util.List<Foo> foos);
          }
          """,
          """
          @Decorate abstract class Foo {
            @ForEach("baz") // ERROR UnknownForEach
            abstract java.util.List<String> bar(java.util.List<Foo> foos);
          }
          """,
          """
          @Decorate abstract class Foo {
            private String baz(Foo foo) { return ""; }
            @ForEach("baz") // ERROR ForEachMethod
            abstract java.util.List<String> bar(java.util.List<Foo> foos);
          }
          """,
          """
          @Decorate class Foo {
            @Timed // ERROR HiddenType
            Bar bar() { return null; }
            private static class Bar {}
          }
          """,
          """
          @Decorate class Foo {
            @Undecorated // ERROR UndecoratedAlone
            @Timed void bar() {}
          }
          """,
          """
          @Decorate class Foo {
            @Timed // ERROR SuspendFunction
            Object bar(kotlin.coroutines.Continuation<String> baz) { return null; }
          }
          """,
          """
          @Decorate class Foo {
            @Cached // ERROR CachedOneShot
            java.util.stream.Stream<Foo> bar() { return null; }
          }
          """,
          """
          @Decorate class Foo {
            @Retry(on = {}) // ERROR RetryOnNothing
            void bar() {}
          }
          """,
          """
          @Decorate class Foo {
            @Retry(on = java.io.IOException.class) // ERROR RetryOnUnthrown
            void bar() {}
          }
          """,
          """
          @Decorate class Foo {
            @Timed(slow = "1x") // ERROR DurationSyntax
            void bar() {}
          }
          """,
          """
          @Decorate class Foo {
            @Timed(slow = "0s") // ERROR DurationRange
            void bar() {}
          }
          """,
          """
          @Decorate class Foo {
            @Retry(jitter = 2) // ERROR NumberRange
            void bar() {}
          }
          """,
          """
          @Decorate class Foo {
            @Retry(on = Error.class) // ERROR RetryOnNever
            void bar() {}
          }
          """,
          """
          @Decorate class Foo {
            @Retry(on = Exception.class, notOn = Exception.class) // ERROR RetryOnBoth
            void bar() {}
          }
          """,
          """
          @Decorate class Foo {
            @Retry(fallback = "baz") // ERROR UnknownFallback
            void bar() {}
          }
          """,
          """
          @Decorate class Foo {
            @Retry(fallback = "baz") // ERROR FallbackSignature
            void bar() {}
            int baz() { return 1; }
          }
          """,
          """
          @Decorate class Foo {
            @Cached // ERROR CachedVoid
            void bar() {}
          }
          """,
          """
          @Decorate class Foo {
            @Cached(key = "c") // ERROR UnknownKey
            int bar(int b) { return b; }
          }
          """,
          """
          @Decorate class Foo {
            @Cached(key = {"b", "b"}) // ERROR DuplicateKey
            int bar(int b) { return b; }
          }
          """,
          """
          @Decorate class Foo {
            @Evicts("baz") // ERROR EvictsUnknown
            void bar() {}
          }
          """,
          """
          @Decorate class Foo {
            @Cached int baz(int b) { return b; }
            @Evicts("baz") // ERROR EvictsKey
            void bar() {}
          }
          """,
          """
          @Decorate class Foo {
            @Cached // ERROR GeneratedNameTaken
            int bar() { return 1; }
            void invalidateBar() {}
          }
          """,
          """
          @Decorate class Foo {
            @Within("baz") // ERROR UnknownScope
            void bar() {}
          }
          """,
          """
          @Decorate @Within("baz") // ERROR ScopeResult
          class Foo {
            public void bar() {}
            public void other() {}
            int baz() { return 1; }
          }
          """,
          """
          @Decorate class Foo {
            @Within("baz") // ERROR ScopeHidden
            void bar() {}
            private AutoCloseable baz() { return null; }
          }
          """,
          """
          @Decorate class Foo {
            @Within("baz") // ERROR ScopeGeneric
            void bar() {}
            <T> AutoCloseable baz() { return null; }
          }
          """,
          """
          @Decorate class Foo {
            @Within("baz") // ERROR ScopeParameter
            void bar() {}
            AutoCloseable baz(int b) { return null; }
          }
          """,
          """
          @Decorate class Foo {
            @Within("baz") // ERROR ScopeAmbiguous
            void bar(int b) {}
            AutoCloseable baz(int b) { return null; }
            AutoCloseable baz() { return null; }
          }
          """,
          """
          @Decorate class Foo {
            @Within("baz") // ERROR ScopeCycle
            AutoCloseable bar() { return null; }
            @Within("bar") AutoCloseable baz() { return null; }
          }
          """,
          """
          @Decorate class Foo {
            Foo(%s) {} // ERROR TooManyParameters
            @Timed void bar() {}
          }
          """
              .formatted(
                  IntStream.range(0, 254).mapToObj(it -> "int p" + it).collect(joining(", "))),
          """
          @Decorate // ERROR FinalClone
          class Foo implements Cloneable {
            @Cached int bar() { return 1; }
            @Override protected final Object clone() throws CloneNotSupportedException { return super.clone(); }
          }
          """,
          """
          @Decorate class Foo {
            @Bar(@Qux) void bar() {}
            @interface Qux {}
            @DecoratedBy(Baz.class) // ERROR AnnotationAttribute
            @interface Bar { Qux value(); }
            static final class Baz implements Decorator {
              Baz(Qux value) {}
              @Override public <R> R around(Call<R> call) throws Exception { return call.proceed(); }
            }
          }
          """,
          """
          @Decorate class Foo {
            @Bar void bar() {}
            @DecoratedBy(Baz.class) // ERROR DecoratorConstructor
            @interface Bar { int number() default 1; }
            static final class Baz implements Decorator {
              @Override public <R> R around(Call<R> call) throws Exception { return call.proceed(); }
            }
          }
          """,
          """
          @Registered // ERROR AnnotationRegistered
          @interface Foo {}
          """,
          """
          @Registered(keys = Integer.class) // ERROR KeysNotEnum
          interface Foo { class Bar implements Foo {} }
          """,
          """
          @Registered(exhaustive = true) // ERROR ExhaustiveWithoutKeys
          interface Foo { class Bar implements Foo {} }
          """,
          """
          @Registered(keys = TimeUnit.class) // ERROR MissingConstants
          interface Foo { @Registered("DAYS") class Bar implements Foo {} }
          """,
          """
          @Registered(factory = Runnable.class) // ERROR FactoryShape
          interface Foo { class Bar implements Foo { Bar(int i) {} } }
          """,
          """
          @Registered("foo") // ERROR NoRoot
          class Foo {}
          """,
          """
          @Registered // ERROR EnumRegistered
          enum Foo { A }
          """,
          """
          @Registered("foo") // ERROR MisplacedAttribute
          interface Foo { class Bar implements Foo {} }
          """,
          """
          @Registered
          interface Foo {
            class Bar implements Foo { private Bar() {} } // ERROR EntryOutOfReach
          }
          """,
          """
          @Registered
          interface Foo {
            class Bar implements Foo { Bar(int i) {} } // ERROR EntryConstructor
          }
          """,
          """
          @Registered(keys = Foo.Key.class)
          interface Foo {
            enum Key { A }
            class Bar implements Foo {} // ERROR EntryWithoutKey
          }
          """,
          """
          @Registered(keys = Foo.Key.class)
          interface Foo {
            enum Key { A }
            @Registered("B") // ERROR UnknownConstant
            class Bar implements Foo {}
          }
          """,
          """
          @Registered
          interface Foo {
            class Bar implements Foo {} // ERROR KeyTaken
            @Registered("Bar") class Abc implements Foo {}
          }
          """,
          """
          @Registered(services = true)
          public interface Foo {
            class Bar implements Foo { Bar() {} } // ERROR ServiceEntry
          }
          """,
          """
          @Registered
          @Unregistered // ERROR UnregisteredAlone
          interface Foo { class Bar implements Foo {} }
          """,
          """
          @Decorate class Foo {
            @Bar void bar() {}
            @DecoratedBy(Baz.class) // ERROR DecoratorUnusable
            @interface Bar {}
            abstract static class Baz implements Decorator {}
          }
          """,
          """
          @Singleton // ERROR AbstractSingleton
          abstract class Foo { Foo(String bar) {} }
          """,
          """
          @Singleton // ERROR InterfaceSingleton
          interface Foo {}
          """,
          """
          @Singleton // ERROR AnnotationSingleton
          @interface Foo {}
          """,
          """
          @Singleton // ERROR EnumSingleton
          enum Foo { A }
          """,
          """
          @Singleton // ERROR GenericSingleton
          class Foo<T> {}
          """,
          """
          @Singleton // ERROR PrivateConstructors
          class Foo { private Foo() {} }
          """,
          """
          @Singleton(closeAtExit = true) // ERROR NotCloseable
          class Foo {}
          """);

  private static final List<String> MISTAKES_IN_VALIDATED =
      List.of(
          """
          @Validated // ERROR NothingToValidate
          class Foo {}
          """,
          """
          @Validated // ERROR FinalClass
          final class Foo { @NotNull String bar; }
          """,
          """
          @Validated // ERROR EnumClass
          enum Foo { A; @NotNull String bar; }
          """,
          """
          @Validated // ERROR AnnotationClass
          @interface Foo {}
          """,
          """
          @Validated // ERROR NotPermitted
          sealed class Foo permits Foo.Bar { @NotNull String bar; static final class Bar extends Foo {} }
          """,
          """
          @Validated // ERROR NoUsableConstructor
          class Foo { @NotNull String bar; private Foo() {} }
          """,
          """
          @Validated class Foo {
            @NotNull // ERROR UnreadableProperty
            private String bar;
          }
          """,
          """
          @Validated class Foo {
            @NotNull // ERROR MisplacedConstraint
            static String bar;
            @NotNull String baz;
          }
          """,
          """
          @Validated record Foo(@NotNull String baz) {
            @NotNull // ERROR MisplacedConstraint
            static String bar() { return ""; }
          }
          """,
          """
          @Validated class Foo {
            @NotNull private String bar;
            String getBar() { return bar; }
            final void setBar(String bar) {} // ERROR FinalSetter
          }
          """,
          """
          @Validated class Foo {
            @NotNull private String bar;
            String getBar() { return bar; }
            void setBar(int bar) {} // ERROR UncheckableSetter
          }
          """,
          """
          @Validated interface Foo {
            @NotNull String bar();
            void baz(); // ERROR NoAccessor
          }
          """,
          """
          @Validated class Foo {
            @Valid // ERROR ValidTarget
            Object bar;
          }
          """,
          """
          @Validated record Foo(
              @Valid Object bar) {} // ERROR ValidTarget
          """,
          """
          @Validated class Foo {
            Callable<@NotNull String> bar; // ERROR UnknownContainer
          }
          """,
          """
          @Validated class Foo {
            @Check(message = "") // ERROR RuleMethod
            private boolean bar() { return true; }
          }
          """,
          """
          @Validated record Foo(@Min(1) int number) {
            @Check(message = "") // ERROR RuleParameter
            static boolean bar(int nubmer) { return true; }
          }
          """,
          """
          @Validated record Foo(@Min(1) int number) {
            @Check(message = "") // ERROR RuleParameterType
            static boolean bar(String number) { return true; }
          }
          """,
          """
          @Validated // ERROR GeneratedNameTaken
          class Foo {
            @NotNull String bar;
            boolean validate(Foo other) { return true; }
          }
          """,
          """
          @Validated class Foo {
            @NotNull // ERROR HiddenType
            Bar bar;
            private static class Bar {}
          }
          """);

  @TestFactory
  Stream<DynamicTest> oneError() {
    return MISTAKES.stream().map(it -> test(it, generatedFor(it)));
  }

  @TestFactory
  Stream<DynamicTest> oneErrorInValidated() {
    return MISTAKES_IN_VALIDATED.stream().map(it -> test(it, "FooValidated"));
  }

  @Test
  void withoutTheGeneratedTypeThereWouldBeMany() {
    Compilation compilation =
        compilation("class Foo {}\n", "FooDecorated").options("-Xmaxerrs", "1000");
    assertThat(compilation.compile().errors().size()).isAtLeast(USES);
  }

  private static String generatedFor(String mistake) {
    if (mistake.contains("@Singleton")) {
      return "FooSingleton";
    }
    return mistake.contains("@Registered") ? "FooRegistry" : "FooDecorated";
  }

  private static DynamicTest test(String mistake, String generated) {
    Compilation compilation = compilation(mistake, generated);
    List<Marker> wanted = Marker.in(compilation.sources());
    return dynamicTest(
        wanted.toString(),
        () -> {
          Compiled compiled = compilation.compile();
          assertThat(wanted).hasSize(1);
          assertWithMessage("%s", compiled).that(compiled.errors()).hasSize(1);
          assertThat(Marker.reported(compiled)).containsExactlyElementsIn(wanted);
        });
  }

  private static Compilation compilation(String mistake, String generated) {
    Sources sources = Sources.NONE.with("p/Foo.java", IMPORTS + mistake);
    if (mistake.contains("kotlin.")) {
      sources =
          sources.with(
              "kotlin/coroutines/Continuation.java",
              "package kotlin.coroutines;\npublic interface Continuation<T> {}\n");
    }
    for (int i = 0; i < USES; i++) {
      sources = sources.with("p/Use" + i + ".java", use("Use" + i, generated));
    }
    return Compilation.of(sources);
  }

  /** A source that names a generated type wherever a type can stand. */
  static String use(String name, String generated) {
    return """
    package p;

    import java.util.List;

    class %1$s {
      %2$s field;

      List<? extends %2$s> method(%2$s[] parameter) {
        %2$s local = parameter[0];
        return List.of(local);
      }
    }
    """
        .formatted(name, generated);
  }
}
