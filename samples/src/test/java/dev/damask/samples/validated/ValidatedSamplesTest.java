package dev.damask.samples.validated;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.validate.ValidationException;
import dev.damask.validate.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The samples do what the tour says. */
final class ValidatedSamplesTest {

  @Test
  void anInvalidUserIsRejectedByName() {
    assertThat(assertThrows(ValidationException.class, () -> new UserValidated("invalid", 25)))
        .hasMessageThat()
        .isEqualTo("email must be a well-formed email address");
  }

  @Test
  void aRejectedSetterChangesNothing() {
    User user = new UserValidated("ada@example.com", 36);
    assertThrows(ValidationException.class, () -> user.setAge(200));
    assertThrows(ValidationException.class, () -> user.setEmail(" "));
    assertThat(user.getAge()).isEqualTo(36);
    assertThat(user.getEmail()).isEqualTo("ada@example.com");
    user.setAge(37);
    assertThat(user.getAge()).isEqualTo(37);
  }

  @Test
  void noInvalidMoneyCanBeMade() {
    ValidationException failure =
        assertThrows(ValidationException.class, () -> new Money(null, "XYZ"));
    assertThat(failure)
        .hasMessageThat()
        .isEqualTo("amount must not be null; currency must be a currency such as EUR");
    Money money = MoneyValidated.of(BigDecimal.ONE, "EUR");
    assertThat(MoneyValidated.withCurrency(money, "CHF"))
        .isEqualTo(new Money(BigDecimal.ONE, "CHF"));
  }

  @Test
  void anOrderIsValidWithAllThatIsInIt() {
    OrderLine line = new OrderLineValidated("tea", 2, new Money(BigDecimal.TEN, "EUR"));
    LocalDate day = LocalDate.of(2026, 1, 31);
    assertThat(OrderValidated.of(List.of(line), Map.of(), day, null).lines()).containsExactly(line);
    Order late = new Order(List.of(), Map.of("ada", "x".repeat(21)), day, day.minusDays(1));
    assertThat(OrderValidated.validate(late).stream().map(Violation::path))
        .containsExactly("lines", "notes[ada].<map value>", "")
        .inOrder();
  }
}
