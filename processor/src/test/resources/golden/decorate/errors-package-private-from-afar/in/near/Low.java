package near;

import dev.damask.Decorate;
import dev.damask.decorate.Fallback;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Within;
import far.Between;

/** Of the package of Base, and yet it does not inherit what only the package sees. */
@Decorate
class Low extends Between {

  @Fallback("instead") // ERROR FallbackSignature
  String answered() {
    return "";
  }

  @Retry(when = "isTransient") // ERROR PredicateSignature
  void asked() {}

  @Within("scope") // ERROR ScopeHidden
  void scoped() {}
}
