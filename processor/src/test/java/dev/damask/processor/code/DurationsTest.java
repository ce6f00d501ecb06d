package dev.damask.processor.code;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.damask.generated.Spans;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Annotations and settings have one grammar of durations, which is written in two places. */
final class DurationsTest {

  private static final List<String> PARTS =
      List.of(
          "0",
          "1",
          "90",
          "007",
          "9223372036854775807",
          "d",
          "h",
          "m",
          "s",
          "ms",
          "us",
          "ns",
          "P",
          "T",
          "PT",
          "H",
          "M",
          "S",
          "-",
          "+",
          ".",
          " ",
          "x",
          "\u0663",
          "1h",
          "30m",
          "PT1S");

  @Test
  void annotationsAndSettingsAgree() {
    Random random = new Random(7);
    for (int i = 0; i < 50_000; i++) {
      List<String> parts = new ArrayList<>();
      for (int n = random.nextInt(7); n >= 0; n--) {
        parts.add(PARTS.get(random.nextInt(PARTS.size())));
      }
      String text = String.join("", parts);
      assertWithMessage(text).that(ofSetting(text)).isEqualTo(ofAnnotation(text));
    }
  }

  private static String ofAnnotation(String text) {
    try {
      Optional<Duration> parsed = Durations.parse(text);
      return parsed.isEmpty() ? "none" : "" + parsed.get().toNanos();
    } catch (ArithmeticException tooLong) {
      return "too long";
    }
  }

  private static String ofSetting(String text) {
    try {
      var parsed = Spans.parse(text);
      return parsed.isEmpty() ? "none" : "" + parsed.getAsLong();
    } catch (ArithmeticException tooLong) {
      return "too long";
    }
  }
}
