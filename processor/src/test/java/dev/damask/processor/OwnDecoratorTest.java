package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.testing.FakeTime;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What decorators of one's own get and may do. */
final class OwnDecoratorTest {

  private static final Woven FOO =
      Woven.of(
          """
          @Decorate public class Foo {
            @Noted(value = "x", limits = {1, 2}, type = int[].class)
            public String join(String first, int second, Object[] third) throws IOException { return first + second; }
            @Noted public int count() { return 5; }
            @Noted public void nothing(Object... all) {}
            @Twice public Object twice(Callable<?> body) { try { return body.call(); } catch (Exception e) { throw new IllegalStateException(e); } }
            @Broken public String broken() { return ""; }
            @Told(by = "one") public String secret(String user, @Sensitive String password, int[] numbers, Object any) { return user; }
            @Told(by = "two") public CompletableFuture<String> later(Login login) { return CompletableFuture.completedFuture(""); }
          }
          @DecoratedBy(NoteDecorator.class) @interface Noted {
            String value() default "default"; int[] limits() default {}; Class<?> type() default Object.class;
          }
          class NoteDecorator implements Decorator {
            static final List<Object> SEEN = new ArrayList<>();
            NoteDecorator(String value, int[] limits, Class<?> type) { SEEN.add(value + limits.length + type.getSimpleName()); }
            @Override public <R> R around(Call<R> call) throws Exception {
              SEEN.add(call.method()); SEEN.add(call.arguments()); SEEN.add(call.target());
              R result = call.proceed();
              SEEN.add(result);
              return result;
            }
          }
          @DecoratedBy(TwiceDecorator.class) @interface Twice {}
          class TwiceDecorator implements Decorator {
            @Override public <R> R around(Call<R> call) throws Exception { call.proceed(); return call.proceed(); }
          }
          record Login(String user, @Sensitive String password) {}
          @DecoratedBy(TellingDecorator.class) @interface Told { String by(); }
          class TellingDecorator implements AsyncDecorator {
            static final List<Object> TOLD = new ArrayList<>();
            private final Environment environment;
            TellingDecorator(String by) { throw new IllegalStateException("without"); }
            TellingDecorator(String by, Environment environment) { this.environment = environment; }
            @Override public <R> R around(Call<R> call) throws Exception {
              TOLD.add(call.method() + call.shownArguments()); TOLD.add(call.environment() == environment ? environment : "another");
              return call.proceed();
            }
            @Override public <R> CompletionStage<R> aroundAsync(Call<CompletionStage<R>> call) throws Exception { return around(call); }
          }
          @DecoratedBy(BrokenDecorator.class) @interface Broken {}
          class BrokenDecorator implements Decorator {
            @Override public <R> R around(Call<R> call) throws Exception { throw new IOException("undeclared"); }
          }
          """);

  private final Environment environment = new FakeTime().environment();
  private final Object foo;
  private final List<Object> seen;

  @SuppressWarnings("unchecked")
  OwnDecoratorTest() throws Throwable {
    var field = FOO.type("NoteDecorator").getDeclaredField("SEEN");
    field.setAccessible(true);
    seen = (List<Object>) field.get(null);
    seen.clear();
    foo = FOO.create(environment);
  }

  @Test
  void attributesReachTheConstructor() {
    assertThat(seen).containsExactly("x2int[]", "default0Object", "default0Object");
  }

  @Test
  void aDecoratorSeesTheWholeCall() throws Throwable {
    seen.clear();
    Object[] third = {null};
    assertThat(Woven.call(foo, "join", "a", 1, third)).isEqualTo("a1");
    assertThat(seen).containsExactly("join", List.of("a", 1, third), foo, "a1").inOrder();
  }

  @Test
  void whatIsShownIsMaskedAndTheEnvironmentIsTheWrappers() throws Throwable {
    var field = FOO.type("TellingDecorator").getDeclaredField("TOLD");
    field.setAccessible(true);
    List<?> told = (List<?>) field.get(null);
    Object unprintable =
        new Object() {
          @Override
          public String toString() {
            throw new IllegalStateException("no session");
          }
        };
    Woven.call(foo, "secret", null, "1815", new int[] {1, 2}, unprintable);
    Woven.call(foo, "later", FOO.create("Login", "ada", "1815"));

    assertThat(told.get(0).toString()).startsWith("secret[null, ***, [1, 2], <");
    assertThat(told.get(0).toString()).contains("could not be printed");
    assertThat(told.get(2)).isEqualTo("later[Login[user=ada, password=***]]");
    assertThat(told.get(1)).isSameInstanceAs(environment);
    assertThat(told.get(3)).isSameInstanceAs(environment);
  }

  @Test
  void primitivesAreBoxedAndNothingIsNull() throws Throwable {
    seen.clear();
    assertThat(Woven.call(foo, "count")).isEqualTo(5);
    assertThat(seen).containsExactly("count", List.of(), foo, 5).inOrder();
    seen.clear();
    Object[] all = {"p", "q"};
    assertThat(Woven.call(foo, "nothing", (Object) all)).isNull();
    assertThat(seen).containsExactly("nothing", List.of((Object) all), foo, null).inOrder();
  }

  @Test
  void aCallMayProceedMoreThanOnce() throws Throwable {
    int[] calls = {0};
    Callable<Integer> body = () -> ++calls[0];
    assertThat(Woven.call(foo, "twice", body)).isEqualTo(2);
  }

  @Test
  void whatADecoratorThrowsReachesTheCallerAsItIs() {
    IOException thrown = assertThrows(IOException.class, () -> Woven.call(foo, "broken"));
    assertThat(thrown).hasMessageThat().isEqualTo("undeclared");
    assertThat(thrown).hasCauseThat().isNull();
  }
}
