package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SecondsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0.0000s",
    "49999, 0.0000s",
    "50000, 0.0001s",
    "123449999, 0.1234s",
    "123450000, 0.1235s",
    "999949999, 0.9999s",
    "999950000, 1.0000s",
    "61000000000, 61.0000s",
    "-1, 0.0000s",
    "-9223372036854775808, 0.0000s",
    "9223372036854775807, 9223372036.8548s",
  })
  void fourDecimalsHalfUp(long nanos, String text) {
    assertThat(Seconds.of(nanos)).isEqualTo(text);
  }

  @Test
  void agreesWithBigDecimal() {
    Random random = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      long nanos = random.nextLong() >>> random.nextInt(1, 63);
      String expected =
          BigDecimal.valueOf(nanos, 9).setScale(4, RoundingMode.HALF_UP).toPlainString() + "s";
      assertThat(Seconds.of(nanos)).isEqualTo(expected);
    }
  }

  @Test
  void dotInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Seconds.of(1_234_500_000)).isEqualTo("1.2345s");
    } finally {
      Locale.setDefault(before);
    }
  }
}
