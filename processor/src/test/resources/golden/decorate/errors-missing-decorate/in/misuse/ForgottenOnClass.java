package misuse;

import dev.damask.decorate.Timed;

@Timed // ERROR MissingDecorate
class ForgottenOnClass {
  public void first() {}
}
