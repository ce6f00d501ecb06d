package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;

import dev.damask.testing.Allocation;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verdicts at run time; Hibernate Validator is asked of many more of them elsewhere. */
final class VerdictTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a@b",
        "first.last+tag@example.co.uk",
        "\"a b\"@c",
        "a@[127.0.0.1]",
        "a@[IPv6:::1]",
        "a@é.c"
      })
  void addresses(String text) {
    assertThat(Emails.isValid(text)).isTrue();
    assertThat(Emails.isValid(new StringBuilder(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "@b", "a@", "a@b.", "a@-b", "a b@c", "a@[1.2.3]", "a@[IPv6:1]"})
  void noAddresses(String text) {
    assertThat(Emails.isValid(text)).isFalse();
  }

  @Test
  void hugeNumbersTakeNoTime() {
    BigDecimal one = BigDecimal.ONE;
    assertThat(Decimals.isAtLeast("1E+2147483647", one)).isTrue();
    assertThat(Decimals.isBelow("1E-2147483647", one)).isTrue();
    assertThat(Decimals.isAbove(new BigDecimal("-1E+2147483647"), one)).isFalse();
    assertThat(DigitCounts.fit(new BigDecimal("1E+2147483647"), Integer.MAX_VALUE, 0)).isFalse();
    assertThat(DigitCounts.fit(BigInteger.TEN.pow(1000), 1000, 0)).isFalse();
    assertThat(DigitCounts.fit(BigInteger.TEN.pow(1000), 1001, 0)).isTrue();
  }

  @Test
  void whatIsNoNumberFulfilsNothing() {
    for (Number none : new Number[] {Double.NaN, Float.NaN}) {
      assertThat(Decimals.isAtLeast(none, BigDecimal.ZERO)).isFalse();
      assertThat(Decimals.isAtMost(none, BigDecimal.ZERO)).isFalse();
      assertThat(Decimals.isAbove(none, BigDecimal.ZERO)).isFalse();
      assertThat(Decimals.isBelow(none, BigDecimal.ZERO)).isFalse();
      assertThat(DigitCounts.fit(none, 5, 5)).isFalse();
    }
    assertThat(Decimals.isAbove(Double.POSITIVE_INFINITY, BigDecimal.TEN)).isTrue();
    assertThat(DigitCounts.fit(Double.POSITIVE_INFINITY, 5, 5)).isFalse();
    assertThat(Decimals.isAtMost("five", BigDecimal.TEN)).isFalse();
  }

  @Test
  void aValidAddressCostsNoObject() {
    String[] addresses = {"first.last@example.org", "\"a b\"@c.d", "a@[IPv6:1::2]", "a@[1.2.3.4]"};
    for (String address : addresses) {
      assertThat(Allocation.perRun(() -> Emails.isValid(address))).isEqualTo(0);
    }
  }
}
