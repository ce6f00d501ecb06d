package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.validate.ValidationException;
import dev.damask.validate.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules that are static methods are asked wherever their properties are at hand. */
final class StaticRuleTest {

  private static final Checked RULES =
      Checked.of(
          """
          public class Use {
            static Object plain(Integer low, int high) { return new Range(low, high); }
            static Object of(Integer low, int high) { return RangeValidated.of(low, high); }
            static Object with(Range range, int high) { return RangeValidated.withHigh(range, high); }
            static Object check(Range range) { return RangeValidated.check(range); }
            static Object loose(Integer low, int high) { return LooseValidated.validate(new Loose(low, high)); }
            static Object looseOf(Integer low, int high) { return LooseValidated.of(low, high); }
            static Object span(int from, int to) { return new SpanValidated(from, to); }
            static Object move(Span span, int from) { span.setFrom(from); return SpanValidated.validate(span); }
            static Object text(String from) { return new SpanValidated(from); }
            static Object blank() { return new SpanValidated(); }
            static Object account(int floor, int roof) { return new AccountValidated(floor, roof); }
            static int created() { return Span.created; }
          }
          @Validated record Range(@NotNull @Min(0) Integer low, int high) {
            Range { RangeValidated.check(low, high); }
            @Check(message = "low is above high") static boolean ordered(int low, int high) { return low <= high; }
          }
          @Validated record Loose(@NotNull Integer low, int high) {
            @Check(message = "low is above high") static boolean ordered(int low, int high) { return low <= high; }
            @Check(message = "low is high") boolean differs() { return low == null || low != high; }
          }
          @Validated class Span {
            static int created;
            @Min(0) int from;
            int to;
            Span(int from, int to) { created++; this.from = from; this.to = to; }
            Span(String from) { created++; this.from = Integer.parseInt(from); }
            Span() {}
            int getFrom() { return from; }
            void setFrom(int from) { this.from = from; }
            @Check(message = "from is above to") static boolean ordered(int from, int to) { return from <= to; }
          }
          @Validated interface Account {
            int floor();
            int roof();
            @Check(message = "floor is above roof") static boolean ordered(int floor, int roof) { return floor <= roof; }
          }
          """);

  private static ValidationException rejected(String method, Object... arguments) {
    return assertThrows(ValidationException.class, () -> RULES.use(method, arguments));
  }

  @Test
  void noRecordBreaksARuleThatItsCompactConstructorAsks() throws Throwable {
    ValidationException failure = rejected("plain", 9, 1);
    assertThat(failure).hasMessageThat().isEqualTo("low is above high");
    Violation violation = failure.violations().get(0);
    assertThat(violation.path()).isEmpty();
    assertThat(violation.value()).isNull();
    assertThat(rejected("of", 9, 1)).hasMessageThat().isEqualTo("low is above high");
    Object range = RULES.use("plain", 1, 9);
    assertThat(rejected("with", range, 0)).hasMessageThat().isEqualTo("low is above high");
    assertThat(RULES.use("check", range)).isSameInstanceAs(range);
  }

  @Test
  void itIsAskedOnceThePropertiesAreValidAndNeverOfNull() {
    assertThat(rejected("plain", -1, -2))
        .hasMessageThat()
        .isEqualTo("low must be greater than or equal to 0");
    assertThat(rejected("plain", null, 1)).hasMessageThat().isEqualTo("low must not be null");
  }

  @Test
  void anyObjectCanBeValidated() throws Throwable {
    List<?> violations = (List<?>) RULES.use("loose", 9, 1);
    assertThat(violations.toString()).isEqualTo("[low is above high]");
    assertThat(((Violation) violations.get(0)).value().toString())
        .isEqualTo("Loose[low=9, high=1]");
    assertThat(RULES.use("loose", null, 1).toString()).isEqualTo("[low must not be null]");
    assertThat(rejected("looseOf", 9, 1)).hasMessageThat().isEqualTo("low is above high");
    assertThat(rejected("looseOf", 5, 5)).hasMessageThat().isEqualTo("low is high");
  }

  @Test
  void aConstructorAsksItBeforeTheUsersOneRuns() throws Throwable {
    Object before = RULES.use("created");
    assertThat(rejected("span", 3, 2)).hasMessageThat().isEqualTo("from is above to");
    assertThat(RULES.use("created")).isEqualTo(before);
  }

  @Test
  void aConstructorWithoutTheParametersAsksItOfTheObject() throws Throwable {
    assertThat(rejected("text", "3")).hasMessageThat().isEqualTo("from is above to");
    assertThat(RULES.use("text", "0")).isNotNull();
    assertThat(RULES.use("blank")).isNotNull();
  }

  @Test
  void settersDoNotAskIt() throws Throwable {
    assertThat(RULES.use("move", RULES.use("blank"), 3).toString()).isEqualTo("[from is above to]");
  }

  @Test
  void anImplementationAsksIt() throws Throwable {
    assertThat(rejected("account", 2, 1)).hasMessageThat().isEqualTo("floor is above roof");
    assertThat(RULES.use("account", 1, 2).toString()).isEqualTo("Account[floor=1, roof=2]");
  }
}
