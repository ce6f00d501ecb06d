package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.damask.validate.Violation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of methods that may all be getters of one property, each is held to its own constraints. */
final class GettersOfOnePropertyTest {

  private static final Validator ORACLE =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private static final Checked TYPES =
      Checked.of(
          """
          public class Use {
            static Object person(String name, int age) { return new Person(name, age); }
            static Object account(String name, int open) {
              Account account = new Account();
              account.name = name;
              account.open = open == 1;
              return account;
            }
            static List<Violation> validate(Object it) {
              return it instanceof Person person
                  ? PersonValidated.validate(person)
                  : AccountValidated.validate((Account) it);
            }
          }
          interface Aged { @Min(0) int getAge(); }
          @Validated record Person(String name, @Max(150) int age) implements Aged {
            @NotBlank public String getName() { return name.strip(); }
            public int getAge() { return age - 1; }
          }
          @Validated class Account {
            String name;
            boolean open;
            @Size(min = 9) public String getName() { return name; }
            public String name() { return "Account " + name; }
            @AssertTrue public boolean isOpen() { return open; }
            public boolean getOpen() { return true; }
          }
          """);

  @ParameterizedTest
  @CsvSource({
    "person, Ann, 1, ''",
    "person, Ann, 0, 'age must be greater than or equal to 0'",
    "person, Ann, 151, 'age must be less than or equal to 150'",
    "person, ' ', 1, 'name must not be blank'",
    "account, 'long enough', 1, ''",
    "account, short, 1, 'name size must be between 9 and 2147483647'",
    "account, 'long enough', 0, 'open must be true'",
  })
  void areReadThemselves(String make, String name, int number, String violation) throws Throwable {
    Object made = TYPES.use(make, name, number);
    List<String> expected = violation.isEmpty() ? List.of() : List.of(violation);

    @SuppressWarnings("unchecked") // what validate returns
    List<Violation> violations = (List<Violation>) TYPES.use("validate", made);

    assertThat(violations.stream().map(it -> it.path() + " " + it.message()).toList())
        .isEqualTo(expected);
    assertThat(
            ORACLE.validate(made).stream()
                .map(it -> it.getPropertyPath() + " " + it.getMessage())
                .toList())
        .isEqualTo(expected);
  }
}
