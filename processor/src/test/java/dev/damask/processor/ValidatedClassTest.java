package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.testing.Allocation;
import dev.damask.validate.ValidationException;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Email;
import java.util.List;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/** Validated classes: their constructors and setters. */
final class ValidatedClassTest {

  private static final Checked USER =
      Checked.of(
          """
          public class Use {
            static Object create(String email, int age) { return new UserValidated(email, age); }
            static Object copy(String email) { return new UserValidated(email); }
            static Object blank() { return new UserValidated(); }
            static Object set(User user, String email) { user.setEmail(email); return user; }
            static Object age(User user, int age) { return user.age(age); }
            static List<Violation> validate(User user) { return UserValidated.validate(user); }
            static Object plain(String email, int age) { return new User(email, age); }
            static Object shown(User user) { return user.email + " " + user.age + " " + user.calls; }
            static void setNick(UserValidated user, String nick) { user.setNick(nick); }
            static Object nick(UserValidated user) { return user.getNick(); }
            static IntConsumer ages(User user) { return user::age; }
            static int created() { return User.created; }
          }
          @Validated class User {
            static int created;
            @Email @NotBlank protected String email;
            @Min(0) @Max(150) int age;
            @Size(max = 3) String nick;
            int calls;
            User(String email, int age) { created++; this.email = email; this.age = age; }
            User(CharSequence email) { this.email = email.toString(); }
            User() {}
            public String getEmail() { return email; }
            public void setEmail(String email) { calls++; this.email = email; }
            User age(int age) { calls++; this.age = age; return this; }
          }
          """);

  @Test
  void aConstructorThrowsAndNamesTheProperty() {
    ValidationException failure = rejected("create", "invalid", 25);
    assertThat(failure).hasMessageThat().isEqualTo("email must be a well-formed email address");
    assertThat(failure.violations())
        .containsExactly(
            new Violation("email", "must be a well-formed email address", "invalid", Email.class));
  }

  @Test
  void aConstructorCollectsEveryViolationInOrder() {
    assertThat(rejected("create", " ", -1))
        .hasMessageThat()
        .isEqualTo(
            "email must be a well-formed email address; email must not be blank;"
                + " age must be greater than or equal to 0");
  }

  @Test
  void aRejectedConstructorHasNotRun() throws Throwable {
    Object before = USER.use("created");
    rejected("create", "invalid", 25);
    assertThat(USER.use("created")).isEqualTo(before);
    USER.use("create", "a@b.c", 25);
    assertThat(USER.use("created")).isNotEqualTo(before);
  }

  @Test
  void aParameterOfAnotherTypeIsCheckedAsTheProperty() throws Throwable {
    assertThat(rejected("copy", "invalid")).hasMessageThat().startsWith("email");
    assertThat(USER.use("shown", USER.use("copy", "a@b.c"))).isEqualTo("a@b.c 0 0");
  }

  @Test
  void aConstructorWithoutParametersChecksNothing() throws Throwable {
    assertThat((List<?>) USER.use("validate", USER.use("blank"))).hasSize(1);
  }

  @Test
  void aRejectedSetterLeavesTheObjectAsItWas() throws Throwable {
    Object user = USER.use("create", "a@b.c", 25);
    rejected("set", user, "invalid");
    assertThat(rejected("age", user, 151)).hasMessageThat().contains("less than or equal to 150");
    assertThat(USER.use("shown", user)).isEqualTo("a@b.c 25 0");
    assertThat(USER.use("set", user, "d@e.f")).isSameInstanceAs(user);
    assertThat(USER.use("age", user, 150)).isSameInstanceAs(user);
    assertThat(USER.use("shown", user)).isEqualTo("d@e.f 150 2");
  }

  @Test
  void aFieldGetsASetterAndAGetter() throws Throwable {
    Object user = USER.use("create", "a@b.c", 25);
    USER.use("setNick", user, "abc");
    rejected("setNick", user, "abcd");
    assertThat(USER.use("nick", user)).isEqualTo("abc");
  }

  @Test
  void anyObjectOfTheClassCanBeValidated() throws Throwable {
    assertThat(USER.use("validate", USER.use("plain", "a@b.c", 25))).isEqualTo(List.of());
    assertThat(USER.use("validate", USER.use("plain", null, 151)).toString())
        .isEqualTo("[email must not be blank, age must be less than or equal to 150]");
  }

  @Test
  void aValidSetterAllocatesNothing() throws Throwable {
    IntConsumer ages = (IntConsumer) USER.use("ages", USER.use("create", "a@b.c", 25));
    assertThat(Allocation.perRun(() -> ages.accept(42))).isEqualTo(0);
  }

  @Test
  void whatIsValidAllTheWayDownAllocatesNothing() throws Throwable {
    Checked order =
        Checked.of(
            """
            public class Use {
              static Runnable validating() {
                Order order = new Order(new Address("Wien"), new Address[] {new Address("Linz")});
                Environment environment = Environment.system();
                return () -> {
                  if (!OrderValidated.validate(order, environment).isEmpty()) throw new AssertionError();
                };
              }
            }
            @Validated record Address(@NotBlank @Size(max = 9) String city) {}
            @Validated record Order(@Valid @NotNull Address to, @Valid @NotEmpty Address[] others) {
              @Check(message = "where?") boolean isSomewhere() { return to != null; }
            }
            """);
    assertThat(Allocation.perRun((Runnable) order.use("validating"))).isEqualTo(0);
  }

  @Test
  void rulesAndDerivedPropertiesAreCheckedOnceThePropertiesAreValid() throws Throwable {
    Checked range =
        Checked.of(
            """
            public class Use {
              static Object create(int low, int high) { return new RangeValidated(low, high); }
              static Object blank() { return new RangeValidated(); }
              static Object set(Range range, int low) { range.setLow(low); return range.low; }
              static Object validate(int low, int high) { return RangeValidated.validate(new Range(low, high)); }
            }
            @Validated class Range {
              @Min(0) int low = 5;
              int high;
              Range(int low, int high) { this.low = low; this.high = high; }
              Range() {}
              void setLow(int low) { this.low = low; }
              @Check(message = "low must not be above high") boolean isOrdered() { return low <= high; }
              @AssertTrue boolean isEven() { return low % 2 == 0; }
            }
            """);
    assertThat(assertThrows(ValidationException.class, () -> range.use("create", -1, -2)))
        .hasMessageThat()
        .isEqualTo("low must be greater than or equal to 0");
    assertThat(assertThrows(ValidationException.class, () -> range.use("create", 3, 2)))
        .hasMessageThat()
        .isEqualTo("even must be true; low must not be above high");
    assertThat(range.use("set", range.use("create", 0, 2), 9)).isEqualTo(9);
    assertThat(range.use("blank")).isNotNull();
    assertThat(range.use("validate", -1, -2).toString())
        .isEqualTo(
            "[low must be greater than or equal to 0, even must be true, low must not be above"
                + " high]");
  }

  private static ValidationException rejected(String method, Object... arguments) {
    return assertThrows(ValidationException.class, () -> USER.use(method, arguments));
  }
}
