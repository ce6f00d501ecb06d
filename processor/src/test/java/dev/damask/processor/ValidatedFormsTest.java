package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.validate.ValidationException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Validated interfaces, abstract classes and records, and how they compose with other patterns. */
final class ValidatedFormsTest {

  @Test
  void anInterfaceIsImplementedByValue() throws Throwable {
    Checked account =
        Checked.of(
            """
            public class Use {
              static Account create(String email, double[] sums, String pin) {
                return new AccountValidated(email, sums, pin);
              }
              static String set(Account account, String email) { account.setEmail(email); return account.getEmail(); }
            }
            @Validated interface Account {
              @NotNull @Email String getEmail();
              void setEmail(String email);
              double[] getSums();
              @Sensitive @Size(min = 4) String pin();
            }
            """);
    Object one = account.use("create", "a@b.c", new double[] {1}, "1234");
    Object same = account.use("create", "a@b.c", new double[] {1}, "1234");
    Object other = account.use("create", "a@b.c", new double[] {2}, "1234");
    assertThat(one).isEqualTo(same);
    assertThat(one.hashCode()).isEqualTo(same.hashCode());
    assertThat(one).isNotEqualTo(other);
    assertThat(one.toString()).isEqualTo("Account[email=a@b.c, sums=[1.0], pin=***]");
    ValidationException failure =
        assertThrows(
            ValidationException.class, () -> account.use("create", null, new double[0], "1"));
    assertThat(failure)
        .hasMessageThat()
        .isEqualTo("email must not be null; pin size must be between 4 and 2147483647");
    assertThrows(ValidationException.class, () -> account.use("set", one, "no"));
    assertThat(one).isEqualTo(same);
    assertThat(account.use("set", one, "d@e.f")).isEqualTo("d@e.f");
  }

  @Test
  void anAbstractClassKeepsItsStateAndItsParametersComeFirst() throws Throwable {
    Checked named =
        Checked.of(
            """
            public class Use {
              static int created;
              static Object create(String prefix, String name) { return new NamedValidated(prefix, name); }
              static Object plain(String title) { return new TitledValidated(title); }
              static int created() { return created; }
            }
            @Validated abstract class Named {
              private final String prefix;
              Named(String prefix) { Use.created++; this.prefix = prefix; }
              @NotBlank abstract String getName();
              @Override public String toString() { return prefix + getName(); }
            }
            @Validated abstract class Titled {
              Titled() { Use.created++; }
              @NotBlank abstract String getTitle();
            }
            """);
    assertThat(named.use("create", "Dr. ", "No").toString()).isEqualTo("Dr. No");
    assertThrows(ValidationException.class, () -> named.use("create", "Dr. ", " "));
    assertThrows(ValidationException.class, () -> named.use("plain", " "));
    assertThat(named.use("created")).isEqualTo(1);
    assertThat(named.use("plain", "A").toString()).isEqualTo("Titled[title=A]");
  }

  @Test
  void aRecordIsMadeCheckedAndChanged() throws Throwable {
    Checked user =
        Checked.of(
            """
            public class Use {
              static User of(String email, int age) { return UserValidated.of(email, age); }
              static User plain(String email, int age) { return new User(email, age); }
              static User check(User user) { return UserValidated.check(user); }
              static User with(User user, String email) { return UserValidated.withEmail(user, email); }
              static Object strict(String email) { return new Strict(email); }
              static Object validate(User user) { return UserValidated.validate(user); }
            }
            @Validated record User(@NotNull @Email String email, @Min(0) int age) {
              @Check(message = "babies have no email") boolean isPlausible() { return age > 0; }
            }
            @Validated record Strict(@Email String email) {
              Strict { StrictValidated.check(email); }
            }
            """);
    Object ada = user.use("of", "ada@example.com", 36);
    assertThat(ada.toString()).isEqualTo("User[email=ada@example.com, age=36]");
    assertThat(rejected(user, "of", "no", -1))
        .isEqualTo(
            "email must be a well-formed email address; age must be greater than or equal to 0");
    assertThat(rejected(user, "of", "a@b.c", 0)).isEqualTo("babies have no email");
    assertThat(user.use("check", ada)).isSameInstanceAs(ada);
    assertThat(rejected(user, "check", user.use("plain", null, 0)))
        .isEqualTo("email must not be null; babies have no email");
    assertThat(user.use("with", ada, "x@y.z").toString()).isEqualTo("User[email=x@y.z, age=36]");
    assertThat(rejected(user, "with", ada, "no")).startsWith("email");
    assertThat(rejected(user, "strict", "no")).startsWith("email");
    assertThat(user.use("validate", ada)).isEqualTo(List.of());
  }

  @Test
  void noMessageShowsASecret() throws Throwable {
    Checked login =
        Checked.of(
            """
            public class Use {
              static Object create(String user, String password) { return LoginValidated.of(user, password); }
              static Object holder(Token token) { return new TokenHolderValidated(token).toString(); }
              static Object token() { return new Token("hunter2"); }
            }
            @Validated record Login(
                @Size(min = 3, message = "${validatedValue} is short") String user,
                @Sensitive @Size(min = 9, message = "${validatedValue} is short") String password) {
              @Check(message = "${validatedValue} is wrong") boolean isRight() { return !user.equals("bad"); }
            }
            @Sensitive record Token(String text) {}
            interface Holder<T> { @NotNull T getValue(); }
            @Validated interface TokenHolder extends Holder<Token> {}
            """);
    assertThat(rejected(login, "create", "a", "hunter2"))
        .isEqualTo("user a is short; password *** is short");
    assertThat(rejected(login, "create", "bad", "123456789")).isEqualTo("*** is wrong");
    assertThat(login.use("holder", login.use("token"))).isEqualTo("TokenHolder[value=***]");
  }

  @Test
  void theClockDecidesWhatIsPast() throws Throwable {
    Checked event =
        Checked.of(
            """
            public class Use {
              static Object validate(String day, Environment environment) {
                return EventValidated.validate(new Event(LocalDate.parse(day)), environment);
              }
            }
            @Validated record Event(@Past LocalDate day) {}
            """);
    Clock clock = Clock.fixed(Instant.parse("1999-01-02T00:00:00Z"), ZoneOffset.UTC);
    Environment environment = Environment.builder().clock(clock).build();
    assertThat(event.use("validate", "1999-01-01", environment)).isEqualTo(List.of());
    assertThat(event.use("validate", "1999-01-02", environment).toString())
        .isEqualTo("[day must be a past date]");
  }

  @Test
  void aDecoratedOneIsValidatedToo() throws Throwable {
    Checked both =
        Checked.of(
            """
            public class Use {
              static Object create(String name) { return new FooDecorated(name, Environment.system()); }
              static Object ofInterface(String name) { return new BarDecorated(new BarValidated(name)).name(); }
              static Object set(Foo foo, String name) { foo.setName(name); return foo.upper(); }
            }
            @Validated @Decorate class Foo {
              private @NotBlank String name;
              Foo(String name) { this.name = name; }
              String getName() { return name; }
              void setName(String name) { this.name = name; }
              @Cached String upper() { return name.toUpperCase(Locale.ROOT); }
              @Check(message = "rule") boolean rule() { return !name.equals("bad"); }
            }
            @Decorate @Validated interface Bar { @Timed @NotBlank String name(); }
            """);
    Object foo = both.use("create", "a");
    assertThat(foo.getClass().getSuperclass().getSimpleName()).isEqualTo("FooValidated");
    assertThrows(ValidationException.class, () -> both.use("create", " "));
    assertThrows(ValidationException.class, () -> both.use("create", "bad"));
    assertThrows(ValidationException.class, () -> both.use("set", foo, " "));
    assertThat(both.use("set", foo, "b")).isEqualTo("B");
    assertThat(both.use("ofInterface", "c")).isEqualTo("c");
    assertThrows(ValidationException.class, () -> both.use("ofInterface", ""));
  }

  @Test
  void anAbstractClassIsImplementedBelowItsDecorators() throws Throwable {
    Checked shape =
        Checked.of(
            """
            public class Use {
              static String create(String prefix, String name) {
                return new ShapeDecorated<String>(prefix, name).shown();
              }
            }
            @Validated @Decorate abstract class Shape<T extends CharSequence> {
              private final String prefix;
              Shape(String prefix) { this.prefix = prefix; }
              @NotBlank abstract T getName();
              @Timed String shown() { return prefix + getName(); }
            }
            """);
    assertThat(shape.use("create", "a", "b")).isEqualTo("ab");
    assertThat(rejected(shape, "create", "a", " ")).isEqualTo("name must not be blank");
  }

  @Test
  void lombokMayMakeTheAccessors() throws Throwable {
    Checked lombok =
        Checked.of(
            Checked.compilation(
                    """
                    public class Use {
                      static Object create(String email, boolean active) {
                        UserValidated user = new UserValidated(email, active);
                        user.setActive(!active);
                        return user.getEmail() + user.isActive();
                      }
                    }
                    @Validated @lombok.Data @lombok.AllArgsConstructor class User {
                      @Email private String email;
                      @AssertTrue private boolean isActive;
                    }
                    """
                        .replace("@AssertTrue", ""))
                .libraries(
                    Stream.concat(Libraries.ofUser().stream(), Libraries.named("lombok").stream())
                        .toList())
                .processors(Lombok::processor, DamaskIndexProcessor::new, DamaskProcessor::new));
    assertThat(lombok.use("create", "a@b.c", true)).isEqualTo("a@b.cfalse");
    assertThat(rejected(lombok, "create", "no", true)).startsWith("email");
  }

  @ParameterizedTest
  @EnumSource
  void constraintsAreInheritedFromClassFiles(Compiler compiler, @TempDir Path folder)
      throws Throwable {
    Compiled base =
        Compilation.of(
                "q/Base.java",
                """
                package q;

                import jakarta.validation.constraints.*;

                public abstract class Base<T> {
                  private @NotNull T value;
                  protected @Min(1) int count;
                  protected @Size(min = 2) String name;
                  public T getValue() { return value; }
                  public void setValue(T value) { this.value = value; }
                  public String getName() { return name; }
                  public int getCount() { return count; }
                  @AssertTrue public boolean isEven() { return count % 2 == 0; }
                }
                """)
            .compileWithoutErrors();
    base.writeClasses(folder);
    Compiled derived =
        Checked.compilation(
                """
                public class Use {
                  static Derived create() { return new DerivedValidated(); }
                  static void set(Derived derived) { derived.setValue(null); }
                  static Object validate(Derived derived) { return DerivedValidated.validate(derived); }
                }
                @Validated class Derived extends q.Base<String> { { count = 1; name = ""; } }
                """)
            .with(compiler)
            .libraries(Stream.concat(Libraries.ofUser().stream(), Stream.of(folder)).toList())
            .compileWithoutErrors();
    Map<String, byte[]> classes = new HashMap<>(base.classFiles());
    classes.putAll(derived.classFiles());
    Checked types = Checked.of(new CompiledClassLoader(classes));
    Object object = types.use("create");
    assertThat(rejected(types, "set", object)).isEqualTo("value must not be null");
    assertThat(types.use("validate", object).toString())
        .isEqualTo(
            "[even must be true, name size must be between 2 and 2147483647, value must not be"
                + " null]");
  }

  private static String rejected(Checked types, String method, Object... arguments) {
    return assertThrows(ValidationException.class, () -> types.use(method, arguments)).getMessage();
  }
}
