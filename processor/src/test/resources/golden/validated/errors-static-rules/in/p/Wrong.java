package p;

import dev.damask.Validated;
import dev.damask.validate.Check;
import jakarta.validation.constraints.Min;

@Validated
record Wrong(@Min(0) int low, @Min(0) Integer high) {
  @Check(message = "misspelt") // ERROR RuleParameter
  static boolean misspelt(int lwo, int high) {
    return true;
  }

  @Check(message = "typed") // ERROR RuleParameterType
  static boolean typed(String low) {
    return true;
  }

  @Check(message = "hidden") // ERROR RuleMethod
  private static boolean hidden(int low) {
    return true;
  }

  @Check(message = "generic") // ERROR RuleMethod
  static <T> boolean generic(T low) {
    return true;
  }

  @Check(message = "number") // ERROR RuleMethod
  static int number(int low) {
    return 1;
  }

  @Check(message = "throwing") // ERROR RuleMethod
  static boolean throwing(int low) throws Exception {
    return true;
  }

  @Check(message = "near")
  static boolean near(long low, Number high) {
    return true;
  }

  @Validated
  static class Bean {
    private @Min(0) int low; // ERROR UnreadableProperty

    private int high;

    @Min(0)
    int other;

    @Check(message = "unreadable") // ERROR UnreadableProperty
    static boolean unreadable(int high, int other) {
      return true;
    }
  }
}
