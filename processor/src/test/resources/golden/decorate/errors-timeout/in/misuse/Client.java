package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timeout;
import java.util.concurrent.Future;

@Decorate
class Client {
  @Timeout("0s") // ERROR DurationRange
  void never() {}

  @Timeout("PT-1S") // ERROR DurationRange
  void before() {}

  @Timeout("") // ERROR DurationSyntax
  void empty() {}

  @Timeout("2") // ERROR DurationSyntax
  void unit() {}

  @Timeout("1s") // ERROR FinalMethod
  final void last() {}

  @Timeout("1s") // ERROR PrivateMethod
  private void hidden() {}

  @Timeout("1s") // ERROR StaticMethod
  static void one() {}

  @Timeout("1s") // ERROR AsyncMethod
  Future<String> future() {
    return null;
  }

  @Timeout("1ns")
  void soon() {}
}
