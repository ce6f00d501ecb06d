package dev.damask.processor;

import java.util.List;
import java.util.stream.Stream;

/** The constraints that are held to Hibernate Validator, as source. */
final class OracleConstraints {

  static final List<String> NULLS =
      List.of("@NotNull", "@Null", "@NotNull(message = \"is needed\")");

  static final List<String> TRUTH =
      List.of("@AssertTrue", "@AssertFalse", "@AssertTrue(message = \"say yes to \\\\{it\\\\}\")");

  static final List<String> BOUNDS =
      List.of(
          "@Min(0)",
          "@Max(0)",
          "@Min(1)",
          "@Max(1)",
          "@Min(-1)",
          "@Max(-1)",
          "@Min(100)",
          "@Max(100)",
          "@Min(-128)",
          "@Max(127)",
          "@Min(16777217)",
          "@Max(16777217)",
          "@Min(5000000000L)",
          "@Max(5000000000L)",
          "@Min(Long.MIN_VALUE)",
          "@Max(Long.MAX_VALUE)",
          "@Min(Long.MAX_VALUE)",
          "@Max(Long.MIN_VALUE)",
          "@Min(value = 7, message = \"at least {value}, not ${validatedValue}\")",
          "@Max(value = 7, message = \"{jakarta.validation.constraints.Min.message}!\")");

  static final List<String> SIGNS =
      List.of("@Positive", "@PositiveOrZero", "@Negative", "@NegativeOrZero");

  static final List<String> DECIMALS =
      Stream.of(
              "0",
              "-0.0",
              "0.1",
              "0.5",
              "-0.5",
              "1",
              "10.50",
              "-1.5",
              "100",
              "1E+2",
              "1.005",
              "16777217",
              "9007199254740993",
              "9223372036854775807",
              "9223372036854775808",
              "-9223372036854775809",
              "1E+1000000",
              "-1E+1000000",
              "1E-1000000",
              "0.1000000000000000055511151231257827",
              "0.10000000149011612",
              "3.4028235E+38",
              "1.7976931348623157E+308",
              "1E+309",
              "4.9E-324",
              "1E-400")
          .flatMap(
              limit ->
                  Stream.of(
                      "@DecimalMin(\"" + limit + "\")",
                      "@DecimalMax(\"" + limit + "\")",
                      "@DecimalMin(value = \"" + limit + "\", inclusive = false)",
                      "@DecimalMax(value = \"" + limit + "\", inclusive = false)"))
          .toList();

  static final List<String> WHOLE_DIGITS =
      List.of(
          "@Digits(integer = 1, fraction = 0)",
          "@Digits(integer = 2, fraction = 2)",
          "@Digits(integer = 3, fraction = 0)",
          "@Digits(integer = 5, fraction = 1)",
          "@Digits(integer = 10, fraction = 0)",
          "@Digits(integer = 18, fraction = 3)",
          "@Digits(integer = 19, fraction = 0)",
          "@Digits(integer = 1000000, fraction = 1000000)",
          "@Digits(integer = 2, fraction = 1, message = \"{integer} and {fraction} digits\")");

  static final List<String> DIGITS =
      OracleType.concat(
              WHOLE_DIGITS,
              List.of("@Digits(integer = 0, fraction = 0)", "@Digits(integer = 0, fraction = 5)"))
          .stream()
          .map(String.class::cast)
          .toList();

  static final List<String> NUMBERS =
      Stream.of(BOUNDS, SIGNS, DIGITS).flatMap(List::stream).toList();

  static final List<String> WHOLE_NUMBERS =
      Stream.of(BOUNDS, SIGNS, WHOLE_DIGITS).flatMap(List::stream).toList();

  static final List<String> SIZES =
      List.of(
          "@Size",
          "@Size(min = 1)",
          "@Size(max = 0)",
          "@Size(min = 2, max = 3)",
          "@Size(min = 3, max = 3)",
          "@Size(max = 64)",
          "@Size(min = 2, max = 5, message = \"of {min} to {max}\")",
          "@NotEmpty",
          "@NotEmpty(message = \"give some\")");

  static final List<String> TEXTS =
      List.of(
          "@NotBlank",
          "@NotBlank(message = \"${validatedValue}?\")",
          "@Email",
          "@Email(regexp = \".+@example\\\\.org\")",
          "@Email(regexp = \".*@EXAMPLE\\\\..*\", flags = Pattern.Flag.CASE_INSENSITIVE)",
          "@Email(message = \"not an address: \\\\${no}\")",
          "@Pattern(regexp = \"\")",
          "@Pattern(regexp = \"[a-z]+\")",
          "@Pattern(regexp = \"[a-z]+\", flags = Pattern.Flag.CASE_INSENSITIVE)",
          "@Pattern(regexp = \"\\\\p{L}{1,3}\\\\$?\")",
          "@Pattern(regexp = \".*\")",
          "@Pattern(regexp = \".*\", flags = Pattern.Flag.DOTALL)",
          "@Pattern(regexp = \"a .*$\", flags = {Pattern.Flag.COMMENTS, Pattern.Flag.MULTILINE})",
          "@Pattern(regexp = \"é+\", flags = {Pattern.Flag.UNICODE_CASE,"
              + " Pattern.Flag.CASE_INSENSITIVE})",
          "@Pattern(regexp = \"é\", flags = Pattern.Flag.CANON_EQ)",
          "@Pattern(regexp = \".*\\\\n\", flags = Pattern.Flag.UNIX_LINES)",
          "@Pattern(regexp = \"\\\\d{2}\", message = \"{regexp}\")");

  static final List<String> TIMES =
      List.of(
          "@Past",
          "@PastOrPresent",
          "@Future",
          "@FutureOrPresent",
          "@Past(message = \"was {jakarta.validation.constraints.Future.message}\")");

  private OracleConstraints() {}
}
