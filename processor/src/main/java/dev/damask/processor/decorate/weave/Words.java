package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Durations;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What Javadoc says of attributes that are not left to their defaults, in ASCII. */
public final class Words {

  private Words() {}

  /** {@code , up to 1s}; nothing where there is no such time. */
  public static String time(String words, Optional<Duration> time) {
    Optional<String> text = time.isPresent() ? Durations.text(time.get()) : Optional.empty();
    return text.isPresent() ? words + text.get() : "";
  }

  /** {@code , on IOException or TimeoutException}; nothing where there are no such types. */
  public static String types(String words, List<TypeName> types) {
    return types.isEmpty()
        ? ""
        : types.stream().map(Words::simple).collect(Collectors.joining(" or ", words, ""));
  }

  private static String simple(TypeName type) {
    return type.withoutAnnotations() instanceof ClassName name
        ? name.simpleName()
        : type.withoutAnnotations().toString();
  }

  /** {@code 2}, {@code 1.5}. */
  public static String number(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** {@code 20 %}. */
  public static String percent(double fraction) {
    BigDecimal percent = BigDecimal.valueOf(fraction).movePointRight(2);
    return percent.stripTrailingZeros().toPlainString() + " %";
  }
}
