package misuse;

import dev.damask.decorate.Cached;

abstract class ForgottenOnAbstract {
  @Cached // ERROR MissingDecorate
  String first() {
    return "";
  }
}
