package shapes;

import dev.damask.Validated;
import dev.damask.validate.Check;

@Validated
abstract class Rules {

  @Check(message = "a") // ERROR RuleMethod
  private boolean hidden() {
    return true;
  }

  @Check(message = "b") // ERROR RuleMethod
  static boolean shared() {
    return true;
  }

  @Check(message = "c") // ERROR RuleMethod
  boolean of(int number) {
    return number > 0;
  }

  @Check(message = "d") // ERROR RuleMethod
  int number() {
    return 1;
  }

  @Check(message = "thrown") // ERROR RuleMethod
  boolean throwing() throws Exception {
    return true;
  }

  @Check(message = "e")
  boolean near() {
    return true;
  }
}
